import * as v from 'valibot';
import { currentPolicyVersion } from '../domain/member/member';
import { signUpRefusals } from '../domain/registration/registration';
import { activityCard } from './activity';
import { defineCall } from './call';
import { activityId, instant, phone, registrationId, registrationStatus, requestId } from './fields';

const cloudFunction = 'registration';

/** What a phone needs to draw a ticket's changing code without a network. */
export const ticketSeed = v.object({
  /** 20 bits that say which activity, in base32. */
  eventTag: v.string(),
  number: v.string(),
  /** 16 bytes in hexadecimal: the holder's own, useless for any other ticket. */
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

export const ticket = v.object({
  registrationId,
  status: registrationStatus,
  nickname: v.string(),
  signedUpAt: instant,
  checkedInAt: v.nullable(instant),
  activity: v.object({ ...activityCard.entries, cancelReason: v.nullable(v.string()) }),
  /** Until when the holder may cancel. */
  cancelBy: instant,
  /** Null once the ticket opens no door: cancelled, or the activity called off. */
  seed: v.nullable(ticketSeed),
});

export const signUp = defineCall({
  cloudFunction,
  action: 'signUp',
  purpose: 'Takes a seat for the caller. The same request again is answered as the first was.',
  input: v.strictObject({
    activityId,
    requestId,
    phone: v.nullable(phone),
    /** The policy that was on the screen when the person agreed. */
    policyVersion: v.literal(currentPolicyVersion),
  }),
  output: v.object({ registrationId }),
  failures: ['unknown-activity', 'profile-missing', ...signUpRefusals],
});

export const cancelRegistration = defineCall({
  cloudFunction,
  action: 'cancelRegistration',
  purpose: 'Gives the seat back. Cancelling what is cancelled changes nothing.',
  input: v.strictObject({ registrationId }),
  output: v.object({ status: registrationStatus }),
  failures: ['unknown-registration', 'too-late-to-cancel', 'already-checked-in'],
});

export const listTickets = defineCall({
  cloudFunction,
  action: 'listTickets',
  purpose: 'The caller’s own tickets, coming ones first, each with what draws its code offline.',
  input: v.strictObject({}),
  output: v.object({ tickets: v.array(ticket), serverTime: instant }),
  failures: [],
});

export const readTicket = defineCall({
  cloudFunction,
  action: 'readTicket',
  purpose: 'One of the caller’s own tickets.',
  input: v.strictObject({ registrationId }),
  output: v.object({ ticket, serverTime: instant }),
  failures: ['unknown-registration'],
});

export const listRoster = defineCall({
  cloudFunction,
  action: 'listRoster',
  purpose: 'Who signed up, for the activity’s own organisers. No phone numbers.',
  input: v.strictObject({ activityId }),
  output: v.object({
    title: v.string(),
    capacity: v.number(),
    entries: v.array(
      v.object({
        registrationId,
        nickname: v.string(),
        status: registrationStatus,
        signedUpAt: instant,
        checkedInAt: v.nullable(instant),
        hasPhone: v.boolean(),
      }),
    ),
  }),
  failures: ['unknown-activity', 'not-allowed'],
});

export const revealPhone = defineCall({
  cloudFunction,
  action: 'revealPhone',
  purpose: 'One person’s phone number, to reach them about this activity. Who looked, and when, is kept.',
  input: v.strictObject({ registrationId }),
  output: v.object({ phone: v.string() }),
  failures: ['unknown-registration', 'not-allowed', 'no-phone'],
});
