import type { Activity } from '../../domain/activity/activity';
import { areAbsencesDue, missed, noShowOf } from '../../domain/registration/absence';
import { millisecondsOf } from '../../domain/time/instant';
import type { AbsenceStore, Clock, Seats } from './ports';
import type { SweepStep } from './sweep';

type Needs = { readonly store: AbsenceStore; readonly seats: Pick<Seats, 'change'>; readonly now: Clock };

const mostMilliseconds = 2000;

/**
 * Who had a place and did not come is noted once the doors have closed, first with the member and then in the
 * registration, which is what a cut-off leaves to be found again. Where nobody at all was checked in, the door was not
 * kept, and nobody was absent.
 */
export const noteAbsences = ({ store, seats, now }: Needs): SweepStep => ({
  name: 'absences',
  run: async () => {
    const begunAt = now();
    const isOver = () => millisecondsOf(now()) > millisecondsOf(begunAt) + mostMilliseconds;
    let noted = 0;
    for (const activity of await store.ended(begunAt)) {
      if (!areAbsencesDue(activity, begunAt)) continue;
      if (!(await store.wasDoorKept(activity.id))) {
        await store.noteDone(activity.id, begunAt);
        continue;
      }
      noted += await noteOf({ store, seats, now }, activity, isOver);
      if (isOver()) break;
    }
    return noted === 0 ? null : `${noted} noted`;
  },
});

async function noteOf({ store, seats, now }: Needs, activity: Activity, isOver: () => boolean): Promise<number> {
  let noted = 0;
  for (;;) {
    const missing = await store.missing(activity.id);
    if (missing.length === 0) {
      await store.noteDone(activity.id, now());
      return noted;
    }
    for (const registration of missing) {
      const change = missed(registration, now());
      if (change === null) continue;
      await store.countAgainst(registration.memberId, noShowOf(registration, activity));
      // Changed meanwhile: it is looked for again.
      if (await seats.change(registration, change)) noted++;
    }
    if (isOver()) return noted;
  }
}
