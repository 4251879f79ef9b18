import type { Activity } from '../../../domain/activity/activity';
import { callingOffOf, statusOfSession } from '../../../domain/activity/calledOff';
import { edited, sessionCalledOff } from '../../../domain/activity/changes';
import { planOf } from '../../../domain/activity/plan';
import { poolsOf, type Session } from '../../../domain/activity/sessions';
import { anActivity } from '../../support/activities';
import { aSession } from '../../support/plans';

const [startOf1, startOf2] = ['2026-11-23T06:00:00.000Z', '2026-12-01T06:00:00.000Z'];
const first = aSession({ id: 's1', startAt: startOf1 });
const second = aSession({ id: 's2', startAt: startOf2 });
const activity = anActivity({ sessions: [first, second], registrationClosesAt: startOf1 });
/** While the first session is held. */
const now = '2026-11-23T06:30:00.000Z';

const edit = (sessions: readonly Session[], of: Activity = activity, change: Partial<Activity> = {}) =>
  edited(of, {
    plan: { ...planOf(of), sessions: planOf({ ...of, sessions }).sessions, ...change },
    seenVersion: of.version,
    pools: poolsOf(of.sessions).map((pool) => ({ ...pool, left: pool.capacity, waiting: 0, largestParty: 0 })),
    isListClosed: false,
    now,
  });
const sessionsOf = (result: ReturnType<typeof edit>) => (result.ok ? result.value.sessions : result);

const moved = aSession({ id: 's2', startAt: '2026-12-02T06:00:00.000Z' });

test('a session to come can be moved while another is held, and says when it was', () => {
  expect(sessionsOf(edit([first, moved]))).toEqual([first, { ...moved, movedAt: now }]);
  expect(edit([first, moved])).toMatchObject({ value: { startAt: startOf1, endAt: moved.endAt } });
});

test('a session that has begun stays as it is, and stays', () => {
  const shorter = { ...first, endAt: now };
  expect(edit([shorter, second])).toEqual({ ok: false, failure: 'session-is-fixed', field: 'sessions.0' });
  expect(edit([second])).toEqual({ ok: false, failure: 'session-is-fixed', field: 'sessions' });
});

test('another place moves what is to come, not what has begun', () => {
  expect(sessionsOf(edit([first, second], activity, { venue: '体育馆' }))).toEqual([
    first,
    { ...second, movedAt: now },
  ]);
  expect(sessionsOf(edit([first, second], activity, { title: '新标题' }))).toEqual([first, second]);
});

test('a new session cannot lie in the past', () => {
  const early = aSession({ id: 'new1', startAt: '2026-11-23T04:00:00.000Z' });
  expect(edit([early, first, second])).toEqual({ ok: false, failure: 'starts-in-the-past' });
});

test('once all that stand have begun nothing is edited any more', () => {
  const alone = anActivity({ sessions: [first, { ...second, calledOff: { at: startOf1, reason: '停电' } }] });
  expect(edit(alone.sessions, alone)).toEqual({ ok: false, failure: 'activity-started' });
});

describe('a session called off by itself', () => {
  const result = sessionCalledOff(activity, { sessionId: 's2', reason: '停电', now });
  const after = result.ok ? result.value : activity;
  const calledOff = { at: now, reason: '停电' };

  test('is cancelled, with its reason, while the others stand', () => {
    expect(after.sessions).toEqual([first, { ...second, calledOff }]);
    expect([after.status, after.endAt, after.version]).toEqual(['published', first.endAt, activity.version + 1]);
    expect(statusOfSession(after, 's1')).toBe('published');
    expect(statusOfSession(after, 's2')).toBe('cancelled');
    expect([callingOffOf(after, 's1'), callingOffOf(after, 's2')]).toEqual([null, calledOff]);
  });

  test('is neither called off twice nor once it has begun, nor one that there is not', () => {
    const off = (sessionId: string, of = after) => sessionCalledOff(of, { sessionId, reason: '停电', now });
    expect(off('s2')).toEqual({ ok: false, failure: 'already-cancelled' });
    expect(off('s1')).toEqual({ ok: false, failure: 'activity-started' });
    expect(off('s3')).toEqual({ ok: false, failure: 'unknown-session' });
  });

  test('as the last that stands takes the whole activity with it', () => {
    const before = '2026-11-22T00:00:00.000Z';
    const one = sessionCalledOff(activity, { sessionId: 's1', reason: '停电', now: before });
    const both = one.ok ? sessionCalledOff(one.value, { sessionId: 's2', reason: '暴雨', now: before }) : one;
    expect(both).toMatchObject({ ok: true, value: { status: 'cancelled', cancelReason: '暴雨' } });
  });
});
