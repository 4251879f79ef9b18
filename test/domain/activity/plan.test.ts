import fc from 'fast-check';
import { classHoursWithin, planOf, reviewPlan } from '../../../domain/activity/plan';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aService } from '../../support/plans';

const plan = planOf(anActivity());
const fault = (change: Partial<typeof plan>) => {
  const review = reviewPlan({ ...plan, ...change }, noon);
  return review.ok ? null : review.failure;
};

test('a whole plan may be shown', () => {
  expect(reviewPlan(plan, noon)).toEqual({ ok: true, value: 'publishable' });
});

test('each fault is named', () => {
  expect([
    fault({ endAt: plan.startAt }),
    fault({ endAt: addMinutes(plan.startAt, 24 * 60 + 1) }),
    fault({ startAt: noon, endAt: addMinutes(noon, 60) }),
    fault({ registrationClosesAt: plan.registrationOpensAt }),
    fault({ registrationClosesAt: addMinutes(plan.endAt, 1) }),
    fault({ details: { kind: 'lecture', classHours: 3 } }),
    fault({ details: aService({ risks: '  ' }) }),
    fault({ details: aService({ isHazardous: true }) }),
  ]).toEqual([
    'ends-before-start',
    'longer-than-a-day',
    'starts-in-the-past',
    'registration-window-empty',
    'registration-closes-after-end',
    'class-hours-exceed-duration',
    'risks-missing',
    'insurance-missing',
  ]);
});

test('what lies just within a limit has no fault', () => {
  expect([
    fault({ endAt: addMinutes(plan.startAt, 24 * 60) }),
    fault({ registrationClosesAt: plan.endAt }),
    fault({ details: aService({ isHazardous: true, insurancePolicyNumber: 'PICC-1' }) }),
    fault({ details: { kind: 'roadshow' } }),
  ]).toEqual([null, null, null, null]);
});

test('class hours are whole, and never longer than the time there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 60 }), (minutes) => {
      const hours = classHoursWithin(minutes);
      expect(hours * 45).toBeLessThanOrEqual(minutes);
      expect((hours + 1) * 45).toBeGreaterThan(minutes);
    }),
  );
});
