import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listRoster as call } from '../../../contracts/registration/roster';
import { checkInClosesAt, checkInOpensAt } from '../../../domain/activity/checkInWindow';
import { seatCountOf } from '../../../domain/activity/pools';
import type { Session } from '../../../domain/activity/sessions';
import { isWaitlisted, placesOf, rosterEntryOf } from '../../../domain/registration/roster';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { RosterHead, RosterRow, RosterStore } from './ports';

type Needs = { readonly store: Pick<RosterStore, 'activity' | 'entries' | 'places'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, never>;

const pageSize = 500;

export const listRoster = ({ store, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.activity(memberId, activityId),

  run: async (_memberId: string, { activityId, after }: Input, head: RosterHead): Promise<Outcome> => {
    const found = await store.entries(activityId, { after, limit: pageSize + 1 });
    const rows = found.slice(0, pageSize);
    const next = found.length > pageSize ? (rows[pageSize - 1]?.registration.id ?? null) : null;
    const isWhole = after === null && next === null;
    const places = isWhole
      ? placesOf(rows.map(({ registration }) => registration))
      : await placesOn(store, activityId, rows);
    return succeed({
      title: head.activity.title,
      status: head.activity.status,
      capacity: seatCountOf(Object.values(head.pools)).capacity,
      sessions: head.activity.sessions.map((session) => sessionShown(session, head.activity)),
      asksReconfirmation: head.activity.asksReconfirmation,
      entries: inOrderOfSigningUp(rows).map(({ registration, nickname, checkedInAt }) =>
        rosterEntryOf(registration, {
          activity: head.activity,
          nickname,
          checkedInAt,
          place: places.get(registration.id) ?? null,
        }),
      ),
      next,
      serverTime: now(),
    });
  },
});

/** Reckoned where the waitlist is kept: of the others on it, who may be thousands, nothing is read. */
async function placesOn(store: Needs['store'], activityId: string, rows: readonly RosterRow[]) {
  const waiting = rows
    .filter(({ registration }) => isWaitlisted(registration))
    .map(({ registration }) => registration.id);
  const [first] = waiting;
  const last = waiting[waiting.length - 1];
  return first === undefined || last === undefined
    ? new Map<string, number>()
    : store.places(activityId, { first, last });
}

function sessionShown({ id, startAt, endAt }: Session, { checkIn }: RosterHead['activity']) {
  const door = { startAt, checkIn };
  return { id, startAt, endAt, opensAt: checkInOpensAt(door), closesAt: checkInClosesAt(door) };
}

const inOrderOfSigningUp = (rows: readonly RosterRow[]): readonly RosterRow[] =>
  [...rows].sort(
    ({ registration: one }, { registration: other }) =>
      Number(one.signedUpAt > other.signedUpAt) - Number(one.signedUpAt < other.signedUpAt),
  );
