import type { editActivity as call } from '../../../contracts/activity/managing';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { Activity } from '../../../domain/activity/activity';
import { edited } from '../../../domain/activity/changes';
import { type PoolMove, poolMoves } from '../../../domain/activity/pools';
import { poolsOf } from '../../../domain/activity/sessions';
import { memberEntry } from '../../../domain/audit/entry';
import { changedActivity } from '../../../domain/audit/things';
import { announcementsOnEdit } from '../../../domain/message/announcements';
import { overtakenSettledFrom } from '../../../domain/registration/overtaken';
import { fail, failAt, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { timeLimit } from '../../../domain/time/timeLimit';
import type { FillSeats } from '../../_records/seats/ports';
import type { ManagedActivityStore, ManagedSnapshot } from '../ports';

type Needs = {
  readonly store: Pick<
    ManagedActivityStore,
    | 'find'
    | 'waitingFor'
    | 'replace'
    | 'movePools'
    | 'movePoolsBack'
    | 'takeClaims'
    | 'refuseClaims'
    | 'keepContactsFor'
  >;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/**
 * Seats move first: a retry after a cut-off finds them moved and goes on, and nobody is ever let in beyond them. Freed
 * seats are offered last, once everyone can read where and when.
 */
export const editActivity = ({ store, fillSeats, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.find(memberId, activityId),

  run: async (memberId: string, { activityId, version, plan }: Input, seen: ManagedSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = attempt === 1 ? seen : await store.find(memberId, activityId);
      if (found === null) return fail('unknown-activity');
      const { activity, pools, announcements, isListClosed } = found;
      const at = now();
      const change = edited(activity, { plan, seenVersion: version, pools, isListClosed, now: at });
      if (!change.ok) return change.field === undefined ? change : failAt(change.failure, `plan.${change.field}`);
      const moves = poolMoves(pools, change.value.sessions);
      if (change.value.version === activity.version) {
        await store.keepContactsFor(activity);
        await offerFreeSeats({ fillSeats, now }, found, moves);
        return succeed({ version: activity.version });
      }
      // Refused when sign-ups or another editor came between: look again, and say which.
      if (moves.length > 0 && !(await store.movePools(activityId, moves))) continue;
      if (await isAnyoneLeftBehind(store, activityId, moves)) {
        await store.movePoolsBack(activityId, moves);
        return fail('session-has-people');
      }
      const isSwitched = change.value.admission !== activity.admission;
      if (isSwitched && (await store.waitingFor(activityId, namesOf(change.value))) > 0) {
        await store.movePoolsBack(activityId, moves);
        return fail('admission-is-fixed');
      }
      if (isSwitched && change.value.admission === 'first-come') await store.takeClaims(activityId);
      const messages = announcementsOnEdit({ before: activity, after: change.value, pending: announcements, now: at });
      const entry = memberEntry('activity-edited', { actorId: memberId, ...changedActivity(change.value) });
      const overtakes = isSwitched || moves.some(({ to }) => to === null);
      const settleAt = overtakes ? overtakenSettledFrom(at) : null;
      if (await store.replace(change.value, version, messages, entry, settleAt)) {
        if (isSwitched && !(await isSwitchFree(store, change.value))) {
          await putBack({ store, now }, memberId, found, change.value, moves);
          return fail('changed-meanwhile');
        }
        if (change.value.endAt !== activity.endAt) await store.keepContactsFor(change.value);
        await offerFreeSeats({ fillSeats, now }, found, moves);
        return succeed({ version: change.value.version });
      }
      if (moves.length > 0) await store.movePoolsBack(activityId, moves);
      return fail('changed-meanwhile');
    }
    throw new Error(`the seats of ${activityId} kept changing while it was being edited`);
  },
});

const namesOf = ({ sessions }: Pick<Activity, 'sessions'>) => poolsOf(sessions).map(({ name }) => name);

/** Stops claims of seats; false when somebody claimed one just before. */
const isSwitchFree = async (store: Pick<ManagedActivityStore, 'refuseClaims'>, { id, admission, sessions }: Activity) =>
  admission === 'first-come' || store.refuseClaims(id, poolsOf(sessions));

/** As the activity was, in a version of its own; whoever applied meanwhile is settled by the sweep. */
async function putBack(
  { store, now }: { readonly store: Pick<ManagedActivityStore, 'replace' | 'movePoolsBack'>; readonly now: Clock },
  actorId: string,
  { activity, announcements }: ManagedSnapshot,
  made: Activity,
  moves: readonly PoolMove[],
): Promise<void> {
  const at = now();
  const back = { ...activity, version: made.version + 1, updatedAt: at };
  const entry = memberEntry('activity-edited', { actorId, ...changedActivity(back) });
  if (await store.replace(back, made.version, announcements, entry, overtakenSettledFrom(at)))
    await store.movePoolsBack(back.id, moves);
}

/** Whether somebody got onto the waitlist of a pool after it was seen empty and before it was gone. */
async function isAnyoneLeftBehind(
  store: Pick<ManagedActivityStore, 'waitingFor'>,
  activityId: string,
  moves: readonly PoolMove[],
): Promise<boolean> {
  const gone = moves.filter(({ to }) => to === null).map(({ name }) => name);
  return gone.length > 0 && (await store.waitingFor(activityId, gone)) > 0;
}

/** The next sweep does the rest: a function has ten seconds. */
const maxMilliseconds = 3000;

/** Also on a retry, whose first run may have been cut off after the seats had moved. */
async function offerFreeSeats(
  { fillSeats, now }: Pick<Needs, 'fillSeats' | 'now'>,
  { activity, pools }: ManagedSnapshot,
  moves: readonly PoolMove[],
): Promise<void> {
  const isOver = timeLimit(now, maxMilliseconds);
  const moved = new Map(moves.map(({ name, from, to }) => [name, (to ?? 0) - (from ?? 0)]));
  for (const { name, left, hasQueue } of pools)
    if (hasQueue && left + (moved.get(name) ?? 0) > 0 && !isOver()) await fillSeats(activity.id, name);
}
