import { type PoolName, poolsOf, type Session } from '../../../domain/activity/sessions';
import { millisecondsOf } from '../../../domain/time/instant';
import type { Clock, HeldRegistration, SeatBook } from '../seatBook/seatBook';
import { type PoolSeen, seatOne } from './seatOne';

export type DrawnLot = { readonly lot: string; readonly registrationId: string };

/** A draw that was held, with how far its people have come to their seats. */
export type HeldDraw = {
  readonly activityId: string;
  readonly isCancelled: boolean;
  readonly sessions: readonly Session[];
  readonly order: readonly DrawnLot[];
  readonly seated: number;
  readonly isSeated: boolean;
};

export type DrawnPeople = {
  /** Null before the draw is held. */
  find(activityId: string): Promise<HeldDraw | null>;
  /** By lot, who stands behind it; nobody behind the lot of who has signed up anew since. */
  behind(activityId: string, lots: readonly DrawnLot[]): Promise<ReadonlyMap<string, HeldRegistration>>;
  /** Changes nothing when another call has come further. */
  advance(activityId: string, from: number, to: number): Promise<void>;
  finish(activityId: string): Promise<void>;
};

export type Seating = { readonly seated: number; readonly toSeat: number };

export type SeatDrawn = (activityId: string) => Promise<Seating | null>;

/** A function has ten seconds; what is left then is left to the next call or the sweep. */
const mostMilliseconds = 5000;
const atOnce = 20;

/**
 * Gives the people of a draw their seats in the order drawn, and the others their place in the line. Nobody is passed
 * by somebody drawn later: it stops at a person whom another step is just serving. Null before the draw.
 */
export const seatDrawn =
  (needs: {
    readonly people: DrawnPeople;
    readonly book: SeatBook;
    readonly now: Clock;
    readonly fillSeats: (activityId: string, pool: PoolName) => Promise<void>;
  }): SeatDrawn =>
  async (activityId) => {
    const { people, now } = needs;
    const draw = await people.find(activityId);
    if (draw === null) return null;
    const { order, isSeated } = draw;
    const begunAt = millisecondsOf(now());
    let { seated } = draw;
    while (!isSeated && !draw.isCancelled && seated < order.length) {
      const next = await seatSome(needs, draw, seated);
      await people.advance(activityId, seated, next);
      const isHeldUp = next < Math.min(seated + atOnce, order.length);
      seated = next;
      if (isHeldUp || millisecondsOf(now()) > begunAt + mostMilliseconds) break;
    }
    if (!isSeated && (draw.isCancelled || seated === order.length)) await finish(needs, draw);
    return { seated, toSeat: order.length - seated };
  };

/** The place in the order that was come to. */
async function seatSome(
  { people, book, now }: Parameters<typeof seatDrawn>[0],
  draw: HeldDraw,
  from: number,
): Promise<number> {
  const lots = draw.order.slice(from, from + atOnce);
  const found = await people.behind(draw.activityId, lots);
  const poolsSeen = new Map<PoolName, PoolSeen>();
  for (const [index, drawnLot] of lots.entries()) {
    const seating = await seatOne(
      {
        draw,
        book,
        now,
        poolsSeen,
        again: async () => (await people.behind(draw.activityId, [drawnLot])).get(drawnLot.lot) ?? null,
      },
      found.get(drawnLot.lot) ?? null,
      from + index,
    );
    if (seating === 'at-it') return from + index;
  }
  return from + lots.length;
}

/** Seats that a party too large for them left free, or that came back meanwhile, go to the line. */
async function finish({ people, fillSeats }: Parameters<typeof seatDrawn>[0], draw: HeldDraw): Promise<void> {
  if (!draw.isCancelled) for (const { name } of poolsOf(draw.sessions)) await fillSeats(draw.activityId, name);
  await people.finish(draw.activityId);
}
