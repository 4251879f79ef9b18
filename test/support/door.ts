import { hmac } from '../../cloudfunctions/_platform/keys';
import * as checkin from '../../contracts/checkin/calls';
import * as registration from '../../contracts/registration/calls';
import { type TicketSeed, ticketCodeAt } from '../../domain/tickets/ticketCode';
import type { CloudForTests, Person } from './cloudForTests';
import { granted } from './town';

/** What the phone of this person holds of one ticket. */
export async function seedOf(person: Person, registrationId: string): Promise<TicketSeed> {
  const { ticket } = await granted(person.call(registration.readTicket, { registrationId }));
  if (ticket.seed === null) throw new Error(`${registrationId} has no seed`);
  return ticket.seed;
}

/** The code that a phone with this seed shows, some steps of 30 s from now. */
export const codeOf = (seed: TicketSeed, stepsFromNow = 0): string =>
  ticketCodeAt(seed, Date.now() + stepsFromNow * 30_000, hmac);

/** Hours before the start. */
export async function openTheDoor({ database }: CloudForTests, activityId: string): Promise<void> {
  const checkIn = { opensMinutesBefore: 24 * 60, closesMinutesAfter: 30 };
  await database.collection('activities').doc(activityId).update({ data: { checkIn } });
}

export const scan = (organizer: Person, activityId: string, code: string, sessionId = 's1') =>
  granted(organizer.call(checkin.scanTicket, { activityId, sessionId, code }));
