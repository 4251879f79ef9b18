import { missed, noShowOf, sessionsWithAbsences } from '../../../domain/registration/absence';
import type { Clock } from '../../../domain/time/instant';
import type { TimerStep } from '../../_platform/timers/timer';
import type { SeatBook as Seats } from '../../_records/seats/ports';
import type { AbsenceStore, BegunActivity } from './ports';

type Needs = { readonly store: AbsenceStore; readonly seats: Pick<Seats, 'change'>; readonly now: Clock };

/**
 * Who had a place in a session and did not come is noted once its door has closed, first with the member and then in the
 * registration, which is what a cut-off leaves to be found again. Where nobody at all was checked in for a session, its
 * door was not kept, and nobody was absent.
 */
export const noteAbsences = (needs: Needs): TimerStep => ({
  name: 'absences-noted',
  everyMinutes: 1,
  mostMilliseconds: 2000,
  run: async (isOver) => {
    const { store, now } = needs;
    let noted = 0;
    for (const begun of await store.begun(now())) {
      noted += await noteOf(needs, begun, isOver);
      if (isOver()) break;
    }
    return noted === 0 ? null : `${noted} noted`;
  },
});

/** Of all sessions whose time has come; what there is no time for is left to the next sweep. */
async function noteOf(needs: Needs, { activity, notedIn }: BegunActivity, isOver: () => boolean): Promise<number> {
  const { store, now } = needs;
  let noted = 0;
  let done = notedIn;
  for (const { id } of sessionsWithAbsences(activity, now())) {
    if (done.includes(id)) continue;
    while (!isOver() && (await store.finishArrivals(activity, id)));
    if (isOver()) break;
    if (await store.wasDoorKept(activity.id, id)) noted += await noteIn(needs, activity, id, isOver);
    if (isOver()) break;
    done = [...done, id];
  }
  const isAll = activity.sessions.every(({ id }) => done.includes(id));
  if (isAll || done !== notedIn) await store.noteDone(activity.id, done, isAll ? now() : null);
  return noted;
}

async function noteIn(
  { store, seats, now }: Needs,
  activity: BegunActivity['activity'],
  sessionId: string,
  isOver: () => boolean,
): Promise<number> {
  let noted = 0;
  let afterId = '';
  while (!isOver()) {
    const missing = await store.missing(activity, sessionId, afterId);
    if (missing.length === 0) break;
    for (const registration of missing) {
      if (isOver()) break;
      afterId = registration.id;
      const change = missed(registration, activity, now());
      if (change === null) continue;
      await store.countAgainst(registration.memberId, noShowOf(registration, activity));
      // Changed meanwhile: it is looked for again.
      if (await seats.change(registration, change)) noted++;
    }
  }
  return noted;
}
