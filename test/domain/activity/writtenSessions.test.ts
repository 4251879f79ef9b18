import { highestSessionNumber, withSessionIds, withStoredSessionIds } from '../../../domain/activity/writtenSessions';

const named = (...ids: string[]) => ids.map((id) => ({ id }));
const ids = (given: ReturnType<typeof withSessionIds>) => (given.ok ? given.value.map(({ id }) => id) : given);
const kept = { sessions: named('s1', 's3'), sessionsGiven: 4 };

test('every session of a new plan is numbered in the order written, whatever it is called there', () => {
  expect(ids(withSessionIds(named('new2', 'new1'), null))).toEqual(['s1', 's2']);
  expect(ids(withSessionIds(named('s7'), null))).toEqual(['s1']);
});

test('a new session never gets a number that another one had, even after that was removed', () => {
  expect(ids(withSessionIds(named('s3', 'new1', 's1', 'new2'), kept))).toEqual(['s3', 's5', 's1', 's6']);
  expect(highestSessionNumber(kept, named('s6'))).toBe(6);
  expect(highestSessionNumber({ sessions: named('s2') })).toBe(2);
});

test('an id of a removed session, or one never given, is refused by its place', () => {
  const refused = { ok: false, failure: 'unknown-session', field: 'sessions.1.id' };
  for (const id of ['s2', 's4', 's9']) expect(withSessionIds(named('s1', id), kept)).toEqual(refused);
});

test('ninety-nine sessions are all that an activity ever has', () => {
  const almost = { sessions: named('s1'), sessionsGiven: 98 };
  expect(ids(withSessionIds(named('new1'), almost))).toEqual(['s99']);
  expect(withSessionIds(named('new1', 'new2'), almost)).toEqual({
    ok: false,
    failure: 'too-many-sessions',
    field: 'sessions.1',
  });
});

test('a repeated edit finds the sessions that its first run made, in the order written', () => {
  const made = { sessions: named('s6', 's1', 's5'), sessionsGiven: 6 };
  expect(ids(withStoredSessionIds(named('new2', 's1', 'new1'), made))).toEqual(['s5', 's1', 's6']);
  expect(withStoredSessionIds(named('new1', 'new2', 'new3'), { sessions: named('s1') }).ok).toBe(false);
});
