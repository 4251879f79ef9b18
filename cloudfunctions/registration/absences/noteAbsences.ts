import type { Activity } from '../../../domain/activity/activity';
import { markedAbsent, noShowOf, sessionsWithAbsences } from '../../../domain/registration/absence';
import type { Registration } from '../../../domain/registration/registration';
import type { Clock } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep, Turn } from '../../_platform/timers/timer';
import type { SeatBook as Seats } from '../../_records/seats/ports';
import type { AbsenceStore, StartedActivity } from './ports';

type Needs = { readonly store: AbsenceStore; readonly seats: Pick<Seats, 'change'>; readonly now: Clock };

const attempts = 5;

/**
 * Who had a place in a session and did not come is noted once its door has closed, first with the member and then in the
 * registration, which is what a cut-off leaves to be found again. Where nobody at all was checked in for a session, its
 * door was not kept, and nobody was absent.
 */
export const noteAbsences = (needs: Needs): TimerStep => ({
  name: 'absences-noted',
  everyMinutes: 1,
  maxMilliseconds: 2000,
  run: async (turn) => {
    const { store, now } = needs;
    let noted = 0;
    const nameOf = ({ activity }: StartedActivity) => activity.id;
    await eachInTime(await store.begun(now()), turn, nameOf, async (begun) => {
      noted += await noteOf(needs, begun, turn);
    });
    return noted === 0 ? null : `${noted} noted`;
  },
});

/** Notes the absences of all sessions that are due; the next sweep does what is left or was passed over. */
async function noteOf(needs: Needs, { activity, notedIn }: StartedActivity, turn: Turn): Promise<number> {
  const { store, now } = needs;
  let noted = 0;
  let done = notedIn;
  for (const { id } of sessionsWithAbsences(activity, now())) {
    if (done.includes(id)) continue;
    const isArrived = await eachPage(
      (afterId) => store.arrivals(activity.id, id, afterId),
      turn,
      (registration) => store.finishArrival(activity, registration),
    );
    if (turn.isOver()) break;
    const isNoted =
      !(await store.wasDoorKept(activity.id, id)) ||
      (await eachPage(
        (afterId) => store.missing(activity, id, afterId),
        turn,
        async (registration) => {
          if (await noteOne(needs, activity, registration)) noted++;
        },
      ));
    if (isArrived && isNoted) done = [...done, id];
  }
  const isAll = activity.sessions.every(({ id }) => done.includes(id));
  if (isAll || done !== notedIn) await store.noteDone(activity.id, done, isAll ? now() : null);
  return noted;
}

/** Page by page, in the order of their ids; true once everyone had their turn and nobody was passed over. */
async function eachPage(
  read: (afterId: string) => Promise<readonly Registration[]>,
  turn: Turn,
  act: (registration: Registration) => Promise<void>,
): Promise<boolean> {
  let isWhole = true;
  let afterId = '';
  for (;;) {
    if (turn.isOver()) return false;
    const page = await read(afterId);
    const last = page.at(-1);
    if (last === undefined) return isWhole;
    const done = await eachInTime(page, turn, ({ id }) => id, act);
    if (done < page.length) isWhole = false;
    afterId = last.id;
  }
}

async function noteOne({ store, seats, now }: Needs, activity: Activity, seen: Registration): Promise<boolean> {
  let registration: Registration | null = seen;
  for (let attempt = 1; attempt <= attempts && registration !== null; attempt++) {
    const change = markedAbsent(registration, activity, now());
    if (change === null) return false;
    await store.countAgainst(registration.memberId, noShowOf(registration, activity));
    if (await seats.change(registration, change)) return true;
    registration = await store.stillMissing(activity, registration.id);
  }
  if (registration === null) return false;
  throw new Error(`${registration.id} kept changing while its absence was noted`);
}
