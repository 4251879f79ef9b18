import { seatsToKeep } from '../../../domain/registration/hold';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration, SeatBook as Seats } from '../../_records/seats/ports';

export async function finishCancelling(
  seats: Pick<Seats, 'moveHold' | 'eraseContact'>,
  { registration, hold }: HeldRegistration,
  at: Instant,
): Promise<void> {
  const { activityId, memberId } = registration;
  await seats.eraseContact(registration);
  if (hold !== null && seatsToKeep(hold, registration, at) === 0)
    await seats.moveHold(activityId, memberId, hold, null);
}
