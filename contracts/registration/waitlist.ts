import * as v from 'valibot';
import { defineCall } from '../call';
import {
  keepsBoth,
  leaves,
  registrationId,
  registrationStatus,
  seenMovedAt,
  seenTermsChangedAt,
  wholeNumber,
} from '../fields';
import { cloudFunction } from './cloudFunction';

export const leaveWaitlist = defineCall({
  cloudFunction,
  action: 'leaveWaitlist',
  purpose:
    'Stops waiting for more seats and keeps the confirmed ones. It changes nothing for who has none or waits for none.',
  input: v.strictObject({ registrationId }),
  output: v.object({ status: registrationStatus, seats: v.number() }),
  failures: ['unknown-registration'],
});

export const answerOffer = defineCall({
  cloudFunction,
  action: 'answerOffer',
  purpose: 'Takes the seats on offer or lets them go to the next. The same answer again changes nothing.',
  input: v.strictObject({
    registrationId,
    offer: wholeNumber(1, 1000),
    seenMovedAt,
    seenTermsChangedAt,
    isAccepted: v.boolean(),
    leaves,
    keepsBoth,
  }),
  output: v.object({ status: registrationStatus, seats: v.number() }),
  failures: ['unknown-registration', 'offer-over', 'session-moved', 'terms-changed', 'overlaps-another'],
});
