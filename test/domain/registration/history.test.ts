import { drawOutcomeOf, historyOf } from '../../../domain/registration/history';
import { entryOf, type TimelineStep } from '../../../domain/registration/timeline';
import { anActivity } from '../../support/activities';

const entry = (step: TimelineStep, at: string) => entryOf({ step, at, by: 'member' });
const signedUp = entry('signed-up', '2026-11-01T00:00:00.000Z');
const calledOffAt = '2026-11-02T00:00:00.000Z';
const activity = { ...anActivity({ status: 'cancelled', cancelReason: '暴雨' }), updatedAt: calledOffAt };
const calledOff = entryOf({ step: 'called-off', at: calledOffAt, by: 'organizer', reason: '暴雨' });

test('a history tells of the calling off of its activity, and of nothing while it is held', () => {
  const registration = { status: 'confirmed', sessionId: 's1', timeline: [signedUp] } as const;
  expect(historyOf(registration, activity)).toEqual([signedUp, calledOff]);
  expect(historyOf(registration, { ...activity, status: 'published' })).toEqual([signedUp]);
});

test('a history that was over before does not tell of it, one that ended later does, in order', () => {
  const before = entry('cancelled', '2026-11-01T12:00:00.000Z');
  const after = entry('cancelled', '2026-11-03T00:00:00.000Z');
  const history = (...timeline: (typeof signedUp)[]) =>
    historyOf({ status: 'cancelled', sessionId: 's1', timeline }, activity);
  expect(history(signedUp, before)).toEqual([signedUp, before]);
  expect(history(signedUp, after)).toEqual([signedUp, calledOff, after]);
});

test.each<[ReturnType<typeof drawOutcomeOf>, TimelineStep[]]>([
  [null, ['signed-up']],
  [null, ['applied']],
  ['drawn', ['applied', 'drawn', 'cancelled']],
  ['not-drawn', ['applied', 'not-drawn', 'offered', 'offer-lapsed']],
  [null, ['applied', 'not-drawn', 'left-waiting-list', 'applied']],
])('the lots fell %s for who went through %j', (outcome, steps) => {
  const timeline = steps.map((step) => entry(step, signedUp.at));
  expect(drawOutcomeOf({ timeline })).toBe(outcome);
});
