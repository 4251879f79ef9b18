import * as registration from '../../contracts/registration/calls';
import type { Person } from './cloudForTests';
import { granted } from './town';

/** Somebody who signed up. */
export type TicketHolder = { readonly person: Person; readonly registrationId: string };

export const ticketOf = async ({ person, registrationId }: TicketHolder) =>
  (await granted(person.call(registration.readTicket, { registrationId }))).ticket;

export const cancels = ({ person, registrationId }: TicketHolder) =>
  granted(person.call(registration.cancelRegistration, { registrationId }));
