import { base32Of } from '../hashing/base32';
import { asciiBytes, hexOf } from '../hashing/bytes';
import type { Hmac } from '../hashing/hashing';
import { eventTagLength, type TicketSeed, ticketNumberLength } from './ticketCode';

/** Raised if an activity's tickets must all be replaced at once. */
const epoch = 1;

/** Ke: per activity, derived from the deployment's root key, which no client sees. */
export const eventKeyOf = (rootKey: Uint8Array, activityId: string, hmac: Hmac): Uint8Array =>
  hmac(rootKey, asciiBytes(`event.${activityId}.${epoch}`));

export const eventTagOf = (eventKey: Uint8Array, hmac: Hmac): string =>
  base32Of(hmac(eventKey, asciiBytes('tag')), eventTagLength);

/**
 * Does not identify the person; changes with the generation, so that a ticket from before a cancellation is invalid.
 */
export const ticketNumberOf = (eventKey: Uint8Array, registrationId: string, generation: number, hmac: Hmac): string =>
  base32Of(hmac(eventKey, asciiBytes(`number.${registrationId}.${generation}`)), ticketNumberLength);

export const ticketKeyOf = (eventKey: Uint8Array, number: string, hmac: Hmac): Uint8Array =>
  hmac(eventKey, asciiBytes(`ticket.${number}`)).slice(0, 16);

export const ticketSeedOf = (eventKey: Uint8Array, number: string, hmac: Hmac): TicketSeed => ({
  eventTag: eventTagOf(eventKey, hmac),
  number,
  key: hexOf(ticketKeyOf(eventKey, number, hmac)),
});
