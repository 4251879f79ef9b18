import { cancelled, draftOf, edited, published } from '../../../domain/activity/changes';
import { planOf } from '../../../domain/activity/plan';
import type { PoolBook } from '../../../domain/activity/pools';
import { poolsOf, type Session, spanOf } from '../../../domain/activity/sessions';
import { anActivity, noon } from '../../support/activities';
import { aService, aSession } from '../../support/plans';

const activity = anActivity();
const plan = planOf(activity);
const emptyPools = poolsOf(plan.sessions).map(
  (pool): PoolBook => ({ ...pool, left: pool.capacity, waiting: 0, largestParty: 0 }),
);
const edit = (change: Partial<typeof plan> = {}, of = activity, seenVersion = of.version, pools = emptyPools) =>
  edited(of, { plan: { ...plan, ...change }, seenVersion, pools, isListClosed: false, now: noon });
const [session = aSession()] = plan.sessions;
const places = (capacity: number): readonly Session[] => [{ ...session, places: [{ kind: 'hall', capacity }] }];
const raised = { version: 4, updatedAt: noon };
const draft = anActivity({ status: 'draft' });
const calledOff = anActivity({ status: 'cancelled' });
const begun = anActivity({ startAt: noon });

test('an edit replaces the plan, raises the version and keeps everything else', () => {
  const later = aSession({ id: 's2', startAt: '2026-11-24T06:00:00.000Z', capacity: 10 });
  const sessions = [...places(40), later];
  expect(edit({ title: '新标题', sessions: [...places(40), { ...later, id: 'new1' }] })).toEqual({
    ok: true,
    value: { ...activity, title: '新标题', sessions, ...spanOf(sessions), sessionsGiven: 2, ...raised },
  });
});

test('what was called off or has begun is edited no more', () => {
  expect(edit({}, calledOff)).toEqual({ ok: false, failure: 'activity-cancelled' });
  expect(edit({}, begun)).toEqual({ ok: false, failure: 'activity-started' });
});

test('a draft whose start has passed can still be given another', () => {
  const stale = anActivity({ status: 'draft', startAt: '2026-11-01T00:00:00.000Z', endAt: '2026-11-01T02:00:00.000Z' });
  expect(edit({}, stale).ok).toBe(true);
});

test('an edit of an older version is told so', () => {
  expect(edit({ title: '别的标题' }, activity, activity.version - 1)).toEqual({
    ok: false,
    failure: 'changed-meanwhile',
  });
});

test('the same edit again, after its answer was lost, changes nothing', () => {
  const details = { classHours: 2, kind: 'lecture' } as const;
  expect(edit({ details }, activity, activity.version - 1)).toEqual({ ok: true, value: activity });
  expect(edit({ sessions: places(31) }, activity, activity.version - 1).ok).toBe(false);
  expect(edit({ details: { ...details, classHours: 1 } }, activity, activity.version - 1).ok).toBe(false);
});

test('the kind stays, and so many seats as are taken', () => {
  const taken = (count: number) => emptyPools.map((pool) => ({ ...pool, left: pool.capacity - count }));
  expect(edit({ details: aService() })).toEqual({ ok: false, failure: 'kind-is-fixed' });
  expect(edit({ sessions: places(5) }, activity, activity.version, taken(5)).ok).toBe(true);
  expect(edit({ sessions: places(5) }, activity, activity.version, taken(6))).toEqual({
    ok: false,
    failure: 'capacity-below-signed-up',
    field: 'sessions.0.places.0.capacity',
  });
});

test('how seats are given stays from the first seat and the first application on', () => {
  const byLot = { admission: 'lot', registrationClosesAt: '2026-11-23T00:00:00.000Z' } as const;
  const refused = { ok: false, failure: 'admission-is-fixed' };
  const pools = (change: Partial<PoolBook>) => emptyPools.map((pool) => ({ ...pool, ...change }));
  expect(edit(byLot).ok).toBe(true);
  expect(edit(byLot, activity, activity.version, pools({ left: 29 }))).toEqual(refused);
  expect(edit(byLot, activity, activity.version, pools({ waiting: 1 }))).toEqual(refused);
});

test('the list of a draw that was closed does not open again', () => {
  const closesAt = '2026-11-22T03:00:00.000Z';
  const byLot = anActivity({ admission: 'lot', registrationClosesAt: closesAt });
  const move = (registrationClosesAt: string, isListClosed: boolean) =>
    edited(byLot, {
      plan: { ...planOf(byLot), title: '新标题', registrationClosesAt },
      seenVersion: byLot.version,
      pools: emptyPools,
      isListClosed,
      now: noon,
    });
  const later = '2026-11-22T05:00:00.000Z';
  expect(move(later, false).ok).toBe(true);
  expect(move(closesAt, true).ok).toBe(true);
  expect(move(later, true)).toEqual({ ok: false, failure: 'list-is-closed', field: 'registrationClosesAt' });
});

test('what everyone sees must be a whole plan, a draft need only end after it starts', () => {
  const risky = { details: { kind: 'lecture', classHours: 99 } } as const;
  expect(edit(risky)).toEqual({ ok: false, failure: 'class-hours-exceed-duration' });
  expect(edit(risky, draft).ok).toBe(true);
  const backwards = { sessions: [{ ...session, endAt: session.startAt }] };
  expect(edit(backwards, draft)).toEqual({ ok: false, failure: 'ends-before-start' });
});

test('publishing shows a draft, and changes nothing of what is shown', () => {
  expect(published(draft, 3, noon)).toEqual({ ok: true, value: { ...draft, status: 'published', ...raised } });
  expect(published(activity, 1, noon)).toEqual({ ok: true, value: activity });
  expect(published(draft, 2, noon)).toEqual({ ok: false, failure: 'changed-meanwhile' });
  expect(published(calledOff, 3, noon)).toEqual({ ok: false, failure: 'activity-cancelled' });
  expect(published(draft, 3, '2026-11-23T06:00:00.000Z')).toEqual({
    ok: false,
    failure: 'starts-in-the-past',
  });
});

test('calling off is for good, needs no version and is too late from the start on', () => {
  expect(cancelled(activity, '场地停电', noon)).toEqual({
    ok: true,
    value: { ...activity, status: 'cancelled', cancelReason: '场地停电', ...raised },
  });
  expect(cancelled(calledOff, '再来', noon)).toEqual({ ok: false, failure: 'already-cancelled' });
  expect(cancelled(begun, '来不及', noon)).toEqual({ ok: false, failure: 'activity-started' });
});

test('a new draft has the plan, the first version and the usual sign-in window', () => {
  const made = draftOf(plan, { id: activity.id, organisationId: activity.organisationId, now: noon });
  expect(made).toEqual({ ...activity, status: 'draft', version: 1, createdAt: noon, updatedAt: noon });
  expect(planOf(made)).toEqual(plan);
});
