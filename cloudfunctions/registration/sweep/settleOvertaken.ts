import {
  joinedWaitlist,
  overtakenBy,
  returnedToApplicants,
  seatedAfterAll,
  sessionGone,
} from '../../../domain/registration/overtaken';
import { isHeldBack, seatsFor } from '../../../domain/registration/queue';
import type { Clock } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep, Turn } from '../../_platform/timers/timer';
import type {
  FillSeatsInTime,
  FreeSeats,
  GiveSeats,
  HeldRegistration,
  SeatBook,
  StartWaitlist,
} from '../../_records/seats/ports';
import type { EditedActivity, OvertakenStore } from './ports';

type Needs = {
  readonly store: OvertakenStore;
  readonly book: Pick<SeatBook, 'change' | 'readWaitlist'>;
  readonly giveSeats: GiveSeats;
  readonly startWaitlist: StartWaitlist;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeatsInTime;
  readonly now: Clock;
};

/**
 * A sign-up that waits or applies is written without a look at its activity, which an edit may have changed since it was
 * decided. A minute after such an edit every one of them is there, and is treated as the activity now says.
 */
export const settleOvertaken = (needs: Needs): TimerStep => ({
  name: 'overtaken-settled',
  everyMinutes: 1,
  maxMilliseconds: 1500,
  run: async (turn) => {
    let settled = 0;
    const edited = await needs.store.edited(needs.now());
    const nameOf = ({ id }: EditedActivity) => id;
    await eachInTime(edited, turn, nameOf, async (activity) => {
      let afterId = '';
      let isWhole = true;
      for (;;) {
        // The next run finds the rest again.
        if (turn.isOver()) return;
        const people = await needs.store.candidates(activity, afterId);
        const done = await eachInTime(
          people,
          turn,
          ({ registration }) => registration.id,
          (person) => settle({ ...needs, turn }, activity, person),
        );
        settled += done;
        // People who were passed over are found again too.
        if (done < people.length) isWhole = false;
        const last = people.at(-1);
        if (last === undefined) break;
        afterId = last.registration.id;
      }
      if (isWhole) await needs.store.noteSettled(activity);
    });
    return settled === 0 ? null : String(settled);
  },
});

type InTurn = Needs & { readonly turn: Turn };

async function settle(needs: InTurn, activity: EditedActivity, person: HeldRegistration): Promise<void> {
  const { book, freeSeats, now } = needs;
  const { registration } = person;
  const at = now();
  // If its holder changes it meanwhile, that stands.
  switch (overtakenBy(activity, registration)) {
    case 'session-gone':
      await freeSeats(person, sessionGone(activity, at), at);
      return;
    case 'applies':
      await book.change(registration, returnedToApplicants(registration, at));
      return;
    case 'comes-first':
      return comeFirst(needs, activity, person);
    case null:
      return;
  }
}

/** As a sign-up does it: free seats that nobody waits for, else a place on the waitlist by when they signed up. */
async function comeFirst(
  { book, giveSeats, startWaitlist, fillSeats, now, turn }: InTurn,
  activity: EditedActivity,
  person: HeldRegistration,
): Promise<void> {
  const { registration } = person;
  const { queue } = registration;
  if (queue === null) return;
  const at = now();
  const waitlist = await book.readWaitlist(activity.id, queue.pool, at);
  const isFree = waitlist !== null && waitlist.next.length === 0 && !isHeldBack(queue);
  const seats = isFree ? seatsFor({ ...queue, maySplit: false }, waitlist.left) : 0;
  if (seats > 0) {
    const change = (givenAt: string) => seatedAfterAll(registration, seats, activity, givenAt);
    if ((await giveSeats(person, seats, change)) === 'given') return;
  }
  if (!isHeldBack(queue)) await startWaitlist(activity.id, queue.pool);
  await book.change(registration, joinedWaitlist(registration, at));
  await fillSeats(activity.id, queue.pool, turn.isOver);
}
