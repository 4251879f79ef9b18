import { type PoolName, poolsOf, sessionOf } from '../../../domain/activity/sessions';
import { waitingAfterDraw } from '../../../domain/admission/admitting';
import type { PlaceOutcomes } from '../../../domain/admission/placeOutcomes';
import { isHeldBack } from '../../../domain/registration/queue';
import type { Clock } from '../../../domain/time/instant';
import { timeLimit } from '../../../domain/time/timeLimit';
import type { FillSeatsInTime, HeldRegistration, SeatBook } from '../seats/ports';
import { startWaitlist } from '../seats/startWaitlist';
import type { PoolSnapshot } from './poolSnapshot';
import type { DrawnLot, DrawnPeople, HeldDraw, SeatDrawn } from './ports';
import { seatOne } from './seatOne';
import { seatTogether } from './seatTogether';

type Needs = {
  readonly people: DrawnPeople;
  readonly book: SeatBook;
  readonly now: Clock;
  readonly fillSeats: FillSeatsInTime;
};

/** A function has ten seconds; what is left then is left to the next call or the sweep. */
const maxMilliseconds = 5000;

const atOnce = 100;

/**
 * Gives the people of a draw their seats in the order drawn, and the others their place on the waitlist. Nobody is passed
 * by somebody drawn later: it stops at a person whom another step is just serving. Who is held back for absences gets
 * their place last of all: only then may they be offered what everyone else has left. Whoever was written after the list
 * was closed waits before those. Null before the draw.
 */
export const seatDrawn =
  (needs: Needs): SeatDrawn =>
  async (activityId, isOver = timeLimit(needs.now, maxMilliseconds)) => {
    const { people } = needs;
    const draw = await people.find(activityId);
    if (draw === null) return null;
    const { order, isSeated } = draw;
    let { seated, outcomes } = draw;
    while (!isSeated && !draw.isCancelled && seated < order.length) {
      const some = await seatSome(needs, draw, seated, isOver);
      const next = seated + some.length;
      outcomes += some;
      await people.advance(activityId, seated, next, outcomes);
      const isHeldUp = next < Math.min(seated + atOnce, order.length);
      seated = next;
      if (isHeldUp || isOver()) break;
    }
    if (!isSeated && (draw.isCancelled || seated === order.length)) await finish(needs, draw, isOver);
    return { seated, toSeat: order.length - seated, outcomes };
  };

/** Together as far as that can be done, then one by one whoever is left. */
async function seatSome(needs: Needs, draw: HeldDraw, from: number, isOver: () => boolean): Promise<PlaceOutcomes> {
  const lots = draw.order.slice(from, from + atOnce);
  const found = await needs.people.drawnPeople(lots);
  const batch = lots.flatMap(({ lot }, index) => {
    const person = found.get(lot) ?? null;
    return person === null || isHeldBackNow(person) ? [] : [{ place: from + index, person }];
  });
  const served = await seatTogether({ ...needs, draw }, batch, isOver);
  const seat = seating(needs, draw);
  let outcomes: PlaceOutcomes = '';
  for (const [index, { lot, registrationId }] of lots.entries()) {
    const person = found.get(lot) ?? null;
    const together = isHeldBackNow(person) ? '-' : served.get(from + index);
    if (together === undefined && index > 0 && isOver()) break;
    const outcome = together ?? (await seat({ lot, registrationId }, person, from + index));
    if (outcome === 'in-progress') break;
    outcomes += outcome;
  }
  return outcomes;
}

const isHeldBackNow = (person: HeldRegistration | null): boolean => {
  const queue = person?.registration.queue ?? null;
  return queue !== null && isHeldBack(queue);
};

function seating({ people, book, now }: Needs, draw: HeldDraw) {
  const poolSnapshots = new Map<PoolName, PoolSnapshot>();
  return (drawnLot: DrawnLot, person: HeldRegistration | null, place: number) => {
    const again = async () => (await people.drawnPeople([drawnLot])).get(drawnLot.lot) ?? null;
    return seatOne({ draw, book, now, poolSnapshots, again }, person, place);
  };
}

async function finish(needs: Needs, draw: HeldDraw, isOver: () => boolean): Promise<void> {
  const { people, fillSeats } = needs;
  if (!draw.isCancelled) {
    if (!(await seatTheRest(needs, draw, isOver))) return;
    for (const { name } of poolsOf(draw.sessions)) {
      if (isOver()) return;
      await fillSeats(draw.activityId, name, isOver);
    }
  }
  await people.finish(draw.activityId);
}

/** The held back, and who is in no list. */
async function seatTheRest(needs: Needs, draw: HeldDraw, isOver: () => boolean): Promise<boolean> {
  const places = new Map(draw.order.map(({ lot }, place) => [lot, place]));
  const seat = seating(needs, draw);
  let afterId = '';
  while (!isOver()) {
    const found = await needs.people.stillApplied(draw.activityId, afterId);
    if (found.size === 0) return true;
    const placed = [...found].flatMap(([lot, person]) => {
      const place = places.get(lot);
      return place === undefined ? [] : [{ lot, place, person }];
    });
    const served = await seatTogether({ ...needs, draw }, placed, isOver);
    for (const { lot, place, person } of placed) {
      if (served.has(place)) continue;
      if (isOver()) return false;
      if ((await seat({ lot, registrationId: person.registration.id }, person, place)) === 'in-progress') return false;
    }
    await addToWaitlist(
      needs,
      draw,
      [...found].flatMap(([lot, person]) => (places.has(lot) ? [] : [person])),
    );
    afterId = [...found.values()].at(-1)?.registration.id ?? afterId;
  }
  return false;
}

async function addToWaitlist({ book, now }: Needs, draw: HeldDraw, late: readonly HeldRegistration[]): Promise<void> {
  const at = now();
  const waitlists = new Set<PoolName>();
  const steps = late.flatMap(({ registration: seen }) => {
    const session = sessionOf(draw, seen.sessionId);
    if (session === null || seen.queue === null) return [];
    if (!isHeldBack(seen.queue)) waitlists.add(seen.queue.pool);
    return [{ seen, change: waitingAfterDraw(seen, { session, at }) }];
  });
  for (const pool of waitlists) await startWaitlist(book, draw.activityId, pool, at);
  // They withdrew meanwhile: that stands.
  await book.changeAll(steps);
}
