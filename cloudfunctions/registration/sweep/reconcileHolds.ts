import { holdWith, maxStepMinutes, seatsToKeep } from '../../../domain/registration/hold';
import { isAlive } from '../../../domain/registration/registration';
import type { Clock } from '../../../domain/time/instant';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { eachInTime, togetherInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep, Turn } from '../../_platform/timers/timer';
import type { FillSeatsInTime, SeatBook as Seats } from '../../_records/seats/ports';
import type { SweepStore, TouchedHolds } from './ports';

type Needs = {
  readonly store: Pick<SweepStore, 'touchedActivities' | 'holdsOf' | 'registrations' | 'noteCompared'>;
  readonly seats: Pick<Seats, 'moveHolds' | 'eraseContacts'>;
  readonly fillSeats: FillSeatsInTime;
  readonly now: Clock;
};

const holdsAtOnce = 100;

/**
 * Compares the holds that were made or stamped since the last time with what was given, once no step that made them
 * can still be under way. Seats held for nothing go to who waits; a hold is never raised here.
 */
export const reconcileHolds = (needs: Needs): TimerStep => ({
  name: 'holds-lowered',
  everyMinutes: 1,
  maxMilliseconds: 2000,
  run: async (turn) => {
    let lowered = 0;
    const touched = await needs.store.touchedActivities();
    const nameOf = (activityId: string) => `holds of ${activityId}`;
    await eachInTime(touched, turn, nameOf, async (activityId) => {
      lowered += await reconcile(needs, await needs.store.holdsOf(activityId), turn);
    });
    return lowered === 0 ? null : String(lowered);
  },
});

async function reconcile({ store, seats, fillSeats, now }: Needs, touched: TouchedHolds, turn: Turn): Promise<number> {
  const { activityId, touchedAt, comparedUntil, holds } = touched;
  const at = now();
  const until = addMinutes(at, -maxStepMinutes);
  const due = holds.filter(({ hold }) => hold.at > comparedUntil && hold.at <= until);
  const surplus = await findSurplus(store, due, at);
  const { lowered, isWhole } = await lower(seats, { activityId, surplus, at }, turn);
  // The rest is not noted, so it is compared again.
  if (!isWhole) return lowered;
  // A hold made in the same millisecond as the last touch, after they were read, would not be seen by its touch.
  const isAll = touchedAt <= until && !holds.some(({ hold }) => hold.at > until);
  await store.noteCompared(touched, until, isAll);
  for (const pool of new Set(surplus.map(({ hold }) => hold.pool))) {
    if (turn.isOver()) break;
    await fillSeats(activityId, pool, turn.isOver);
  }
  return lowered;
}

type Surplus = Awaited<ReturnType<typeof findSurplus>>[number];

/** Many by one update; where one of them is no longer as it was seen, one by one. */
async function lower(
  seats: Needs['seats'],
  { activityId, surplus, at }: { activityId: string; surplus: readonly Surplus[]; at: Instant },
  turn: Turn,
): Promise<{ readonly lowered: number; readonly isWhole: boolean }> {
  const nameOf = ({ memberId }: Surplus) => `hold of ${memberId} in ${activityId}`;
  let lowered = 0;
  let done = 0;
  for (let from = 0; from < surplus.length && !turn.isOver(); from += holdsAtOnce)
    done += await togetherInTime(surplus.slice(from, from + holdsAtOnce), turn, nameOf, async (some) => {
      // A retry that has come meanwhile gives the number anew.
      const ended = some.flatMap(({ ended, hold }) => (ended === null ? [] : [{ ...ended, givenUntil: hold.at }]));
      if (ended.length > 0) await seats.eraseContacts(ended);
      const moves = some.map(({ memberId, hold, kept }) => ({ memberId, from: hold, to: holdWith(hold, kept, at) }));
      if (await seats.moveHolds(activityId, moves)) lowered += some.length;
      else if (some.length > 1) throw new Error('one of the holds has moved');
    });
  return { lowered, isWhole: done === surplus.length };
}

async function findSurplus(store: Pick<SweepStore, 'registrations'>, due: TouchedHolds['holds'], at: Instant) {
  const ids = due.map(({ registrationId }) => registrationId);
  const found = new Map((await store.registrations(ids)).map((registration) => [registration.id, registration]));
  return due.flatMap(({ memberId, registrationId, hold }) => {
    const registration = found.get(registrationId) ?? null;
    const kept = seatsToKeep(hold, registration, at);
    const isOfAnother = registration?.generation !== hold.generation;
    const isEnded = kept === 0 && (isOfAnother || !isAlive(registration));
    const ended = isEnded ? { id: registrationId, generation: hold.generation } : null;
    return kept < hold.seats ? [{ memberId, hold, kept, ended }] : [];
  });
}
