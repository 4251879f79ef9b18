import type { PoolName } from '../../../domain/activity/sessions';
import { isHeldBack, orderByDraw, seatsFor } from '../../../domain/registration/queue';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';
import type { SeatBook } from '../seats/ports';

/**
 * A pool as it was looked at: `firstWaiting` is the order of the first who waits for one of the seats left, `hasWaitlist`
 * says that its waitlist was started since.
 */
export type PoolSnapshot = {
  readonly isOpen: boolean;
  readonly left: number;
  readonly firstWaiting: string | null;
  readonly hasWaitlist: boolean;
};

export async function snapshotOf(
  book: Pick<SeatBook, 'readWaitlist'>,
  activityId: string,
  pool: PoolName,
  at: Instant,
): Promise<PoolSnapshot> {
  const waitlist = await book.readWaitlist(activityId, pool, at);
  return {
    isOpen: waitlist?.isOpen ?? false,
    left: waitlist?.left ?? 0,
    firstWaiting: waitlist?.next[0]?.registration.queue?.order ?? null,
    hasWaitlist: false,
  };
}

/** How many seats who was drawn at this place gets, as the pool was looked at. */
export const seatsDrawn = (
  snapshot: PoolSnapshot,
  registration: Registration,
  place: number,
  hasStarted: boolean,
): number =>
  registration.queue === null || hasStarted || isPassedBy(snapshot, registration, place)
    ? 0
    : seatsFor(registration.queue, snapshot.left);

/** People in earlier places are served first, those held back for absences last. */
const isPassedBy = ({ firstWaiting }: PoolSnapshot, { queue, memberId }: Registration, place: number): boolean =>
  (queue !== null && isHeldBack(queue)) || (firstWaiting !== null && firstWaiting < orderByDraw(place, memberId));
