import * as v from 'valibot';
import { mostSeatsPerSignUp } from '../domain/activity/sessions';
import { currentPolicyVersion } from '../domain/member/member';
import { signUpRefusals } from '../domain/registration/registration';
import { activityCard } from './activity';
import { defineCall } from './call';
import {
  activityId,
  instant,
  line,
  paragraph,
  phone,
  position,
  registrationId,
  registrationStatus,
  requestId,
  sessionId,
  ticketKind,
  timelineEntry,
  wholeNumber,
} from './fields';

const cloudFunction = 'registration';

/** What a phone needs to draw a ticket's changing code without a network. */
export const ticketSeed = v.object({
  /** 20 bits that say which activity, in base32. */
  eventTag: v.string(),
  number: v.string(),
  /** 16 bytes in hexadecimal: the holder's own, useless for any other ticket. */
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

export const offer = v.object({ number: v.number(), seats: v.number(), madeAt: instant, until: instant });

/** What a registration still waits for, and where it stands. */
export const waiting = v.object({
  wants: v.number(),
  maySplit: v.boolean(),
  /** Not before this is a seat offered. */
  from: instant,
  offer: v.nullable(offer),
  /** How many registrations stand before it; null while it has an offer, in lists of tickets, and before a draw. */
  ahead: v.nullable(v.number()),
});

export const ticket = v.object({
  registrationId,
  status: registrationStatus,
  nickname: v.string(),
  signedUpAt: instant,
  checkedInAt: v.nullable(instant),
  activity: v.object({
    ...activityCard.entries,
    position: v.nullable(v.object(position.entries)),
    cancelReason: v.nullable(v.string()),
  }),
  /** When this person is expected: one session of the activity. */
  session: v.object({ id: sessionId, startAt: instant, endAt: instant }),
  /** How many sessions the activity has: with one it need not be named. */
  sessionCount: v.number(),
  ticketKind,
  seats: v.number(),
  waiting: v.nullable(waiting),
  /** Until when the holder may cancel. Waiting and applying may be left at any time before the start. */
  cancelBy: instant,
  /** Set from the day before on, where the activity asks and the seat was taken earlier. */
  reconfirmation: v.nullable(v.object({ until: instant, isDone: v.boolean() })),
  absence: v.nullable(
    v.object({
      appealBy: instant,
      appeal: v.nullable(
        v.object({ reason: v.string(), isExcused: v.nullable(v.boolean()), answer: v.nullable(v.string()) }),
      ),
    }),
  ),
  /** How to join over the network; for holders of a confirmed online ticket. */
  onlineAccess: v.nullable(v.string()),
  /** The number under which an applicant stands in the draw; null without one. */
  lotNumber: v.nullable(v.string()),
  timeline: v.array(timelineEntry),
  /** Null once the ticket opens no door: waiting, ended, or the activity called off. */
  seed: v.nullable(ticketSeed),
});

export const signUp = defineCall({
  cloudFunction,
  action: 'signUp',
  purpose:
    'Takes seats for the caller, or a place in the line, or enters the draw or the review. The same request again is answered as the first was.',
  input: v.strictObject({
    activityId,
    requestId,
    sessionId,
    ticketKind,
    /** For the caller and whom they bring. */
    seats: wholeNumber(1, mostSeatsPerSignUp),
    /** Whether fewer seats than these may be offered when there is a line. */
    maySplit: v.boolean(),
    phone: v.nullable(phone),
    /** The policy that was on the screen when the person agreed. */
    policyVersion: v.literal(currentPolicyVersion),
  }),
  output: v.object({ registrationId, status: registrationStatus }),
  failures: ['unknown-activity', 'profile-missing', 'seat-step-under-way', ...signUpRefusals],
});

export const cancelRegistration = defineCall({
  cloudFunction,
  action: 'cancelRegistration',
  purpose: 'Gives seats, a place in the line or an application back. Cancelling what is cancelled changes nothing.',
  input: v.strictObject({ registrationId }),
  output: v.object({ status: registrationStatus }),
  failures: ['unknown-registration', 'too-late-to-cancel', 'already-checked-in'],
});

export const leaveLine = defineCall({
  cloudFunction,
  action: 'leaveLine',
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
  input: v.strictObject({ registrationId, offer: wholeNumber(1, 1000), isAccepted: v.boolean() }),
  output: v.object({ status: registrationStatus, seats: v.number() }),
  failures: ['unknown-registration', 'offer-over'],
});

export const reconfirm = defineCall({
  cloudFunction,
  action: 'reconfirm',
  purpose: 'Says that the caller still comes.',
  input: v.strictObject({ registrationId }),
  output: v.object({ reconfirmedAt: instant }),
  failures: ['unknown-registration', 'nothing-to-reconfirm'],
});

export const appealAbsence = defineCall({
  cloudFunction,
  action: 'appealAbsence',
  purpose: 'Tells the organiser why an absence should not count. Once, within 30 days.',
  input: v.strictObject({ registrationId, reason: paragraph(300, 5) }),
  output: v.object({ appealedAt: instant }),
  failures: ['unknown-registration', 'no-absence', 'already-appealed', 'too-late-to-appeal'],
});

export const decideAppeal = defineCall({
  cloudFunction,
  action: 'decideAppeal',
  purpose: 'Answers an appeal, by a person: an excused absence no longer counts.',
  input: v.strictObject({ registrationId, isExcused: v.boolean(), answer: line(100, 2) }),
  output: v.object({ decidedAt: instant }),
  failures: ['unknown-registration', 'not-allowed', 'no-appeal', 'already-decided'],
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

/** One person as the organiser's lists show them; no phone number. */
const rosterEntry = v.object({
  registrationId,
  nickname: v.string(),
  status: registrationStatus,
  sessionId,
  ticketKind,
  seats: v.number(),
  /** In order of the line: the first one waiting has 1. Null for who does not wait. */
  place: v.nullable(v.number()),
  wants: v.number(),
  offerUntil: v.nullable(instant),
  signedUpAt: instant,
  reconfirmedAt: v.nullable(instant),
  checkedInAt: v.nullable(instant),
  hasPhone: v.boolean(),
  hasOpenAppeal: v.boolean(),
});

export const listRoster = defineCall({
  cloudFunction,
  action: 'listRoster',
  purpose:
    'Who signed up, waits or applies, for the activity’s own organisers, a page at a time, each page in order of signing up. No phone numbers.',
  input: v.strictObject({
    activityId,
    /** What the page before named as next; none for the first page. */
    after: v.optional(v.nullable(registrationId), null),
  }),
  output: v.object({
    title: v.string(),
    capacity: v.number(),
    sessions: v.array(v.object({ id: sessionId, startAt: instant, endAt: instant })),
    asksReconfirmation: v.boolean(),
    entries: v.array(rosterEntry),
    next: v.nullable(registrationId),
  }),
  failures: ['unknown-activity', 'not-allowed'],
});

export const readRosterEntry = defineCall({
  cloudFunction,
  action: 'readRosterEntry',
  purpose: 'One registration’s whole history, for the activity’s own organisers.',
  input: v.strictObject({ registrationId }),
  output: v.object({
    entry: rosterEntry,
    timeline: v.array(timelineEntry),
    appeal: v.nullable(
      v.object({ reason: v.string(), at: instant, isExcused: v.nullable(v.boolean()), answer: v.nullable(v.string()) }),
    ),
  }),
  failures: ['unknown-registration', 'not-allowed'],
});

export const revealPhone = defineCall({
  cloudFunction,
  action: 'revealPhone',
  purpose: 'One person’s phone number, to reach them about this activity. Who looked, and when, is kept.',
  input: v.strictObject({ registrationId }),
  output: v.object({ phone: v.string() }),
  failures: ['unknown-registration', 'not-allowed', 'no-phone'],
});
