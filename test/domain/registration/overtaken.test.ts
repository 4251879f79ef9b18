import { overtakenBy, overtakenSettledFrom, sessionGone } from '../../../domain/registration/overtaken';
import { entryOf, type TimelineStep } from '../../../domain/registration/timeline';
import { anActivity, noon } from '../../support/activities';

const seen = (status: 'applied' | 'waiting' | 'confirmed', step: TimelineStep, sessionId = 's1') => ({
  status,
  sessionId,
  ticketKind: 'hall' as const,
  timeline: [entryOf({ step, at: noon, by: 'member' })],
});

test.each([
  ['first-come', seen('applied', 'applied'), 'comes-first'],
  ['first-come', seen('waiting', 'joined-waiting-list'), null],
  ['lot', seen('waiting', 'joined-waiting-list'), 'applies'],
  ['review', seen('waiting', 'joined-waiting-list'), 'applies'],
  ['lot', seen('waiting', 'not-drawn'), null],
  ['lot', seen('applied', 'applied'), null],
  ['lot', seen('confirmed', 'drawn', 's9'), null],
  ['lot', seen('applied', 'applied', 's9'), 'session-gone'],
  ['first-come', seen('waiting', 'joined-waiting-list', 's9'), 'session-gone'],
] as const)(
  'where admission is %s, a sign-up is judged by its last step: %o is %s',
  (admission, registration, expected) => {
    expect(overtakenBy(anActivity({ admission }), registration)).toBe(expected);
  },
);

test('what an edit overtook is looked for when it must have been written', () => {
  expect(overtakenSettledFrom('2026-11-27T04:00:00.000Z')).toBe('2026-11-27T04:01:00.000Z');
});

test('whose session is gone is told, until the activity is over', () => {
  const { endAt } = anActivity();
  expect(sessionGone({ endAt }, noon)).toEqual({
    fields: { status: 'declined', queue: null },
    entry: entryOf({ step: 'session-gone', at: noon, by: 'rule' }),
    notices: [{ kind: 'admission', occasion: 'session-gone', dueAt: noon, expiresAt: endAt, until: null }],
  });
});
