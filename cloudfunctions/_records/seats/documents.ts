import type { PoolName } from '../../../domain/activity/sessions';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { keptForGood } from '../retention/retention';

export type PoolDocument = {
  readonly capacity: number;
  readonly left: number;
  /** While true, nobody takes a seat but by the waitlist. */
  readonly hasQueue: boolean;
  /** Somebody was about to join the waitlist then; missing before the first. */
  readonly joinedAt?: Instant;
};

export type Arrived = { readonly registrationId: string; readonly memberId: string; readonly at: Instant };

/** `_id` is the activity's. Seats and who holds them move in one conditional update, so no seat is given twice. */
export type SeatsDocument = {
  readonly _id: string;
  readonly isOpen: boolean;
  /** False where seats are given by draw or review; missing until an edit has changed how seats are given. */
  readonly takesClaims?: boolean;
  readonly pools: { readonly [pool: PoolName]: PoolDocument };
  /** By the member's bare id, as `holdText` writes a hold. */
  readonly holders: { readonly [member: string]: string };
  /** People who are in, by session; missing before the first. */
  readonly arrived?: { readonly [sessionId: string]: number };
  /** The latest of them, by session, the newest last. */
  readonly latest?: { readonly [sessionId: string]: readonly Arrived[] };
  /** How many of a member's party are counted in `arrived`, by the member's bare id. */
  readonly entered?: { readonly [member: string]: number };
  /** When a hold was last made or stamped; null once the sweeper has compared all of them. */
  readonly touchedAt?: Instant | null;
  /** Holds of until then were compared with their registrations. */
  readonly checkedUntil?: Instant;
};

export const seatsCollection = declareCollection<SeatsDocument>({
  name: 'seats',
  version: 1,
  indexes: [index('touched', { touchedAt: 'asc' })],
  retention: keptForGood,
});
