import { fail, type Result, succeed } from '../result';

/** An activity's seats, as one person meets them. */
export type Seats = {
  readonly capacity: number;
  readonly left: number;
  /** False before the activity is published and from the moment it is being called off. */
  readonly isOpen: boolean;
  /** The generation of the registration that this person's seat is held for; null without a seat. */
  readonly mine: number | null;
};

/** `claim` takes a seat, `keep` passes on the one that an unfinished cancellation left, `held` already has it. */
export type SeatStep = { readonly step: 'claim' | 'keep' | 'held'; readonly generation: number };

/**
 * How a person comes to a seat for this generation of their registration. Each seat names the generation it is held
 * for, so that a sign-up or a cancellation that was cut off half-way, or one that arrives late, is told from the
 * present one.
 */
export function reviewSeat(seats: Seats, generation: number): Result<SeatStep, 'activity-cancelled' | 'activity-full'> {
  if (seats.mine === generation) return succeed({ step: 'held', generation });
  if (!seats.isOpen) return fail('activity-cancelled');
  if (seats.mine !== null) return succeed({ step: 'keep', generation });
  return seats.left > 0 ? succeed({ step: 'claim', generation }) : fail('activity-full');
}
