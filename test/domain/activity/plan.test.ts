import fc from 'fast-check';
import { classHoursWithin, planOf, reviewPlan } from '../../../domain/activity/plan';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aService, aSession } from '../../support/plans';

const plan = planOf(anActivity());
const [session = aSession()] = plan.sessions;
const { startAt, endAt } = session;
const earlier = { ...session, startAt: addMinutes(startAt, -60), endAt: startAt };
/** One class hour and a half. */
const short = { ...session, startAt: endAt, endAt: addMinutes(endAt, 60) };
const online = [{ kind: 'online', capacity: 100 }] as const;
/** Each with as many places as one kind may have. */
const crowded = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aSession({ ...session, id: `s${index + 1}`, places: [{ kind: 'hall', capacity: 5000 }] }),
  );
const fault = (change: Partial<typeof plan>) => {
  const review = reviewPlan({ ...plan, ...change }, noon);
  return review.ok ? null : review.failure;
};

test('a whole plan may be shown', () => {
  expect(reviewPlan(plan, noon)).toEqual({ ok: true, value: 'publishable' });
});

test('each fault is named', () => {
  expect([
    fault({ title: '' }),
    fault({ venue: ' ' }),
    fault({ townshipCode: '' }),
    fault({ sessions: [{ ...session, endAt: startAt }] }),
    fault({ sessions: [session, { ...session, id: 's2', endAt: startAt }] }),
    fault({ sessions: [{ ...session, endAt: addMinutes(startAt, 24 * 60 + 1) }] }),
    fault({ sessions: [session, { ...earlier, id: 's2' }] }),
    fault({ sessions: [{ ...session, startAt: noon, endAt: addMinutes(noon, 60) }] }),
    fault({ registrationClosesAt: plan.registrationOpensAt }),
    fault({ registrationClosesAt: addMinutes(endAt, 1) }),
    fault({ admission: 'lot' }),
    fault({ admission: 'review', registrationClosesAt: addMinutes(startAt, -119) }),
    fault({ sessions: [{ ...session, places: online }], onlineAccess: ' ' }),
    fault({ sessions: crowded(3) }),
    fault({ details: { kind: 'lecture', classHours: 3 } }),
    fault({ sessions: [session, { ...short, id: 's2' }] }),
    fault({ details: aService({ risks: '  ' }) }),
    fault({ details: aService({ isHazardous: true }) }),
  ]).toEqual([
    'plan-incomplete',
    'plan-incomplete',
    'plan-incomplete',
    'ends-before-start',
    'ends-before-start',
    'longer-than-a-day',
    'sessions-out-of-order',
    'starts-in-the-past',
    'registration-window-empty',
    'registration-closes-after-end',
    'draw-needs-earlier-closing',
    'draw-needs-earlier-closing',
    'online-access-missing',
    'too-many-places',
    'class-hours-exceed-duration',
    'class-hours-exceed-duration',
    'risks-missing',
    'insurance-missing',
  ]);
});

test('what lies just within a limit has no fault', () => {
  expect([
    fault({ sessions: [{ ...session, endAt: addMinutes(startAt, 24 * 60) }] }),
    fault({ sessions: [session, { ...session, id: 's2' }] }),
    fault({ registrationClosesAt: endAt }),
    fault({ admission: 'lot', registrationClosesAt: addMinutes(startAt, -120) }),
    fault({ sessions: [{ ...session, places: online }], onlineAccess: '腾讯会议 123 456 789' }),
    fault({ details: aService({ isHazardous: true, insurancePolicyNumber: 'PICC-1' }) }),
    fault({ details: { kind: 'roadshow' } }),
    fault({ sessions: crowded(2) }),
  ]).toEqual(Array.from({ length: 8 }, () => null));
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
