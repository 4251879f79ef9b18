import { holdWith, minutesUnderWay, seatsToKeep } from '../../../domain/registration/hold';
import { isAlive } from '../../../domain/registration/registration';
import type { Clock } from '../../../domain/time/instant';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import type { FillSeats, SeatBook as Seats } from '../../_records/seats/ports';
import type { SweepStore, TouchedHolds } from './ports';

type Needs = {
  readonly store: Pick<SweepStore, 'touchedActivities' | 'holdsOf' | 'registrations' | 'noteCompared'>;
  readonly seats: Pick<Seats, 'moveHold' | 'eraseContact'>;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};

/**
 * Compares the holds that were made or stamped since the last time with what was given, once no step that made them
 * can still be under way. Seats held for nothing go to who waits; a hold is never raised here.
 */
export const reconcileHolds = (needs: Needs): TimerStep => ({
  name: 'holds-lowered',
  everyMinutes: 1,
  mostMilliseconds: 2000,
  run: async (isOver) => {
    let lowered = 0;
    await eachInTime(await needs.store.touchedActivities(), isOver, async (activityId) => {
      lowered += await reconcile(needs, await needs.store.holdsOf(activityId), isOver);
    });
    return lowered === 0 ? null : String(lowered);
  },
});

async function reconcile(
  { store, seats, fillSeats, now }: Needs,
  touched: TouchedHolds,
  isOver: () => boolean,
): Promise<number> {
  const { activityId, comparedUntil, holds } = touched;
  const at = now();
  const until = addMinutes(at, -minutesUnderWay);
  const due = holds.filter(({ hold }) => hold.at > comparedUntil && hold.at <= until);
  const surplus = await findSurplus(store, due, at);
  let lowered = 0;
  for (const { memberId, hold, kept, ended } of surplus) {
    // What is left then is still unnoted, and compared again.
    if (isOver()) return lowered;
    // A retry that has come meanwhile gives the number anew.
    if (ended !== null) await seats.eraseContact(ended, hold.at);
    if (await seats.moveHold(activityId, memberId, hold, holdWith(hold, kept, at))) lowered++;
  }
  await store.noteCompared(touched, until, !holds.some(({ hold }) => hold.at > until));
  for (const pool of new Set(surplus.map(({ hold }) => hold.pool))) await fillSeats(activityId, pool);
  return lowered;
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
