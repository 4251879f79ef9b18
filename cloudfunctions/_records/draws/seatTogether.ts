import { type PoolName, sessionOf } from '../../../domain/activity/sessions';
import { drawn, notDrawn } from '../../../domain/admission/admitting';
import type { PlaceOutcome } from '../../../domain/admission/placeOutcomes';
import type { Hold } from '../../../domain/registration/hold';
import { isHeldBack } from '../../../domain/registration/queue';
import type { Registration } from '../../../domain/registration/registration';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { HeldRegistration, SeatBook } from '../seats/ports';
import { startWaitlist } from '../seats/startWaitlist';
import { type PoolSnapshot, seatsDrawn, snapshotOf } from './poolSnapshot';
import type { HeldDraw } from './ports';

/** A drawn person with their place in the order, counted from 0. */
export type Placed = { readonly place: number; readonly person: HeldRegistration };

type Needs = {
  readonly draw: Pick<HeldDraw, 'activityId' | 'sessions'>;
  readonly book: SeatBook;
  readonly now: Clock;
};
type Step = {
  readonly place: number;
  readonly seen: Registration;
  readonly seats: number;
  readonly change: Parameters<SeatBook['changeAll']>[0][number]['change'];
};

const updatesAtOnce = 20;

/**
 * Serves those of a batch who need no step of their own: all their seats are there, or none are, and nothing is held for
 * them. The seats of all are held by one update, then given by one for all who get the same. Nobody is passed by
 * somebody later: what each gets is reckoned in the order drawn, and until the draw has gone on from this batch nobody in
 * it is offered anything. Returns what came of them by place; whoever is missing is to be seated by themselves.
 */
export async function seatTogether(
  needs: Needs,
  batch: readonly Placed[],
  isOver: () => boolean,
): Promise<ReadonlyMap<number, PlaceOutcome>> {
  const at = needs.now();
  const { giving, waiting, waitlists } = await planned(needs, batch, at);
  const served = new Map<number, PlaceOutcome>();
  for (const place of await give(needs, giving, at)) served.set(place, 's');
  // Without their seats held, nothing of what was reckoned holds.
  if (giving.length > 0 && served.size === 0) return served;
  for (const pool of waitlists) await startWaitlist(needs.book, needs.draw.activityId, pool, at);
  // Each has its own order, so each needs its own update.
  for (let from = 0; from < waiting.length && !isOver(); from += updatesAtOnce) {
    const some = waiting.slice(from, from + updatesAtOnce);
    const written = await needs.book.changeAll(some);
    for (const { place, seen } of some) if (written.has(seen.id)) served.set(place, 'w');
  }
  return served;
}

async function planned({ draw, book, now }: Needs, batch: readonly Placed[], at: Instant) {
  const snapshots = new Map<PoolName, PoolSnapshot>();
  const giving: Step[] = [];
  const waiting: Step[] = [];
  const waitlists = new Set<PoolName>();
  for (const { place, person } of batch) {
    const { registration: seen, hold } = person;
    const { queue } = seen;
    const session = sessionOf(draw, seen.sessionId);
    if (seen.status !== 'applied' || queue === null || session === null || session.calledOff) continue;
    // Nobody after them is served before their outcome is known.
    if (hold !== null) break;
    const snapshot = snapshots.get(queue.pool) ?? (await snapshotOf(book, draw.activityId, queue.pool, now()));
    snapshots.set(queue.pool, snapshot);
    if (!snapshot.isOpen) break;
    const seats = seatsDrawn(snapshot, seen, place, session.startAt <= at);
    // People held back for absences start no waitlist: others need not join one because of them.
    if (seats < queue.wants && !isHeldBack(queue)) waitlists.add(queue.pool);
    snapshots.set(queue.pool, { ...snapshot, left: snapshot.left - seats });
    const when = { session, at };
    if (seats === queue.wants) giving.push({ place, seen, seats, change: drawn(seen, seats, place, when) });
    else if (seats === 0) waiting.push({ place, seen, seats, change: notDrawn(seen, place, when) });
  }
  return { giving, waiting, waitlists };
}

/** The places whose people have their seats. */
async function give({ draw, book }: Needs, giving: readonly Step[], at: Instant): Promise<readonly number[]> {
  const raised = giving.map(({ seen, seats }) => ({ seen, hold: holdOn(seen, seats, at) }));
  const moves = raised.map(({ seen, hold }) => ({ memberId: seen.memberId, from: null, to: hold }));
  if (!(await book.moveHolds(draw.activityId, moves))) return [];
  const written = await book.changeAll(giving);
  // Withdrawn in this very moment: what was held for them goes back.
  for (const { seen, hold } of raised)
    if (!written.has(seen.id)) await book.moveHold(draw.activityId, seen.memberId, hold, null);
  return giving.filter(({ seen }) => written.has(seen.id)).map(({ place }) => place);
}

const holdOn = ({ generation, queue }: Registration, seats: number, at: Instant): Hold | null =>
  queue && { generation, seats, pool: queue.pool, at };
