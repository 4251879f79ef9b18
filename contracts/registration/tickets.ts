import * as v from 'valibot';
import { maxSeatsPerSignUp } from '../../domain/activity/sessions';
import { defineCall } from '../call';
import { instant, registrationId, registrationStatus, seenMovedAt, wholeNumber } from '../fields';
import { cloudFunction } from './cloudFunction';
import { listedTicket, ticket } from './ticket';

export const cancelRegistration = defineCall({
  cloudFunction,
  action: 'cancelRegistration',
  purpose: 'Gives seats, a place on the waitlist or an application back. Cancelling what is cancelled changes nothing.',
  input: v.strictObject({ registrationId }),
  output: v.object({ status: registrationStatus }),
  failures: ['unknown-registration', 'too-late-to-cancel', 'already-checked-in'],
});

export const giveBackSeats = defineCall({
  cloudFunction,
  action: 'giveBackSeats',
  purpose:
    'Gives some of the seats of a party back and keeps the others. Asking again for what is kept changes nothing.',
  input: v.strictObject({ registrationId, keeps: wholeNumber(1, maxSeatsPerSignUp) }),
  output: v.object({ seats: v.number() }),
  failures: ['unknown-registration', 'more-than-held', 'too-late-to-cancel', 'already-checked-in'],
});

export const reconfirm = defineCall({
  cloudFunction,
  action: 'reconfirm',
  purpose: 'Says that the caller still comes.',
  input: v.strictObject({ registrationId, seenMovedAt }),
  output: v.object({ reconfirmedAt: instant }),
  failures: ['unknown-registration', 'nothing-to-reconfirm', 'session-moved'],
});

export const agreeToTerms = defineCall({
  cloudFunction,
  action: 'agreeToTerms',
  purpose:
    'Says yes to the terms of a service that changed after the caller signed up. The same yes again changes nothing.',
  input: v.strictObject({ registrationId, seenTermsChangedAt: v.nullable(instant) }),
  output: v.object({ agreedAt: instant }),
  failures: ['unknown-registration', 'nothing-to-agree-to', 'terms-changed'],
});

export const listTickets = defineCall({
  cloudFunction,
  action: 'listTickets',
  purpose:
    'The caller’s own tickets, coming ones first, each with what draws its code offline and without its history.',
  input: v.strictObject({}),
  output: v.object({ tickets: v.array(listedTicket), serverTime: instant }),
  failures: [],
});

export const readTicket = defineCall({
  cloudFunction,
  action: 'readTicket',
  purpose: 'One of the caller’s own tickets, with its history.',
  input: v.strictObject({ registrationId }),
  output: v.object({ ticket, serverTime: instant }),
  failures: ['unknown-registration'],
});
