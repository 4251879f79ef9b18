import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import type { PlaceKind } from '../../../domain/activity/placeKinds';

/** Who is in the sessions of an activity already, as the server last said. Nobody in a new one. */
export type Taken = OutputOf<typeof readPlan>['taken'];

/** Seats taken or on offer, and people waiting, in one session or in one kind of its places. */
export function takenIn(taken: Taken, sessionId: string, kind: PlaceKind | null = null) {
  const counted = taken.filter((one) => one.sessionId === sessionId && (kind === null || one.ticketKind === kind));
  const seats = counted.reduce((sum, one) => sum + one.seats, 0);
  const waiting = counted.reduce((sum, one) => sum + one.waiting, 0);
  return { seats, waiting, isEmpty: seats + waiting === 0 };
}
