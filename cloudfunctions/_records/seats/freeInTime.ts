import { type Change, changed } from '../../../domain/registration/change';
import { type Hold, holdWith, poolOfRegistration } from '../../../domain/registration/hold';
import { committedSeats, isAlive, type Registration } from '../../../domain/registration/registration';
import type { Clock, Instant } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import { freeSeats } from './freeSeats';
import type { FreeInTime, HeldRegistration, HoldMove, SeatBook } from './ports';

const atOnce = 50;

/**
 * Takes a step that frees seats for many people, as `freeSeats` does for one. Those of one activity take it together, in
 * a few requests; where that fails they take it one by one, and those who fail are passed over.
 */
export const freeInTime =
  (book: SeatBook, now: Clock): FreeInTime =>
  async (people, changeOf, turn) => {
    const freed: HeldRegistration[] = [];
    for (const some of chunksByActivity(people)) {
      if (turn.isOver()) break;
      const at = now();
      // A failure here is not reported: it comes again one by one below, with the registration that it belongs to.
      const together = await freeTogether(book, some, { changeOf, at, isOver: turn.isOver }).catch(() => null);
      if (together !== null) freed.push(...some.filter(({ registration }) => together.has(registration.id)));
      else
        await eachInTime(
          some,
          turn,
          ({ registration }) => registration.id,
          async (held) => {
            const then = now();
            if (await freeSeats(book)(held, changeOf(held.registration, then), then)) freed.push(held);
          },
        );
    }
    return freed;
  };

/** The ids of those who took the step; null, and nothing given up, where a hold was no longer as it was seen. */
async function freeTogether(
  book: SeatBook,
  people: readonly HeldRegistration[],
  {
    changeOf,
    at,
    isOver,
  }: {
    readonly changeOf: (registration: Registration, at: Instant) => Change;
    readonly at: Instant;
    readonly isOver: () => boolean;
  },
): Promise<ReadonlySet<string> | null> {
  const steps = people.map(({ registration, hold }) => ({
    seen: registration,
    change: changeOf(registration, at),
    own: hold?.generation === registration.generation ? hold : null,
  }));
  const activityId = steps[0]?.seen.activityId ?? '';
  const stamped = steps.map((step) => ({ ...step, stamp: step.own && stampedHold(step.own, at) }));
  const stamps = stamped.flatMap(({ seen, own, stamp }) => (own === stamp ? [] : [move(seen, own, stamp)]));
  if (!(await book.moveHolds(activityId, stamps))) return null;
  const written = await book.changeAll(steps);
  const taken = stamped
    .filter(({ seen }) => written.has(seen.id))
    .map((step) => ({ ...step, after: changed(step.seen, step.change) }));
  await book.eraseContacts(taken.filter((one) => !isAlive(one.after)).map(({ seen }) => seen));
  const lowered = taken.flatMap(({ seen, stamp, after }) =>
    stamp === null ? [] : [move(seen, stamp, holdAfter(stamp, after, at))],
  );
  if (await book.moveHolds(activityId, lowered)) return written;
  // Another step changed one of these holds: the others are lowered one by one, or by the sweep.
  for (const { memberId, from, to } of lowered) if (!isOver()) await book.moveHold(activityId, memberId, from, to);
  return written;
}

const stampedHold = (hold: Hold, at: Instant): Hold => (hold.at >= at ? hold : { ...hold, at });

const move = ({ memberId }: Registration, from: Hold | null, to: Hold | null): HoldMove => ({ memberId, from, to });

function holdAfter(stamp: Hold, after: Registration, at: Instant): Hold | null {
  const owed = stamp.pool === poolOfRegistration(after) ? committedSeats(after) : 0;
  return holdWith(stamp, Math.min(stamp.seats, owed), at);
}

function chunksByActivity(people: readonly HeldRegistration[]): readonly (readonly HeldRegistration[])[] {
  const ofActivity = new Map<string, HeldRegistration[]>();
  for (const one of people) {
    const { activityId } = one.registration;
    ofActivity.set(activityId, [...(ofActivity.get(activityId) ?? []), one]);
  }
  return [...ofActivity.values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / atOnce) }, (_, index) =>
      own.slice(index * atOnce, (index + 1) * atOnce),
    ),
  );
}
