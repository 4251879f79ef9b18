import * as v from 'valibot';
import { verdicts } from '../../domain/checkin/verdict';
import { defineCall } from '../call';
import { activityId, activityStatus, instant, registrationId, sessionId, wholeNumber } from '../fields';

const cloudFunction = 'checkin';

/** `at` is when the person was let in; set for `valid` and `used`. */
export const doorAnswer = v.object({
  verdict: v.picklist(verdicts),
  nickname: v.nullable(v.string()),
  /** How many people the ticket lets in; null where it names nobody. */
  seats: v.nullable(v.number()),
  /** Which session the ticket is for; null where it names nobody. */
  sessionId: v.nullable(sessionId),
  at: v.nullable(instant),
  /** Of a party that was let in just now, with how many of it are counted: with it the door can say that not all have come. */
  party: v.nullable(v.object({ registrationId, counted: v.number() })),
});

export const scanTicket = defineCall({
  cloudFunction,
  action: 'scanTicket',
  purpose: 'Checks a scanned code at the door of one session and lets its holder in. A second scan changes nothing.',
  input: v.strictObject({ activityId, sessionId, code: v.pipe(v.string(), v.maxLength(512)) }),
  output: doorAnswer,
  failures: ['unknown-activity', 'unknown-session', 'not-allowed'],
});

export const checkInByName = defineCall({
  cloudFunction,
  action: 'checkInByName',
  purpose: 'Lets in someone found on the name list, for who has no phone at hand.',
  input: v.strictObject({ activityId, sessionId, registrationId }),
  output: doorAnswer,
  failures: ['unknown-activity', 'unknown-session', 'not-allowed', 'own-registration'],
});

export const correctHeadcount = defineCall({
  cloudFunction,
  action: 'correctHeadcount',
  purpose: 'Says how many of a party that was just let in have come; the others are let in when they come.',
  /** `seen`: how many the door counted when that was said. */
  input: v.strictObject({ activityId, registrationId, seen: wholeNumber(2, 20), people: wholeNumber(1, 19) }),
  output: v.object({ people: v.number() }),
  failures: ['unknown-activity', 'not-allowed', 'not-let-in', 'headcount-changed'],
});

export const readDesk = defineCall({
  cloudFunction,
  action: 'readDesk',
  purpose: 'The check-in desk: how many are expected, how many are in, and who came last.',
  input: v.strictObject({
    activityId,
    sessionId: v.nullable(sessionId),
  }),
  output: v.object({
    title: v.string(),
    status: activityStatus,
    sessions: v.array(v.object({ id: sessionId, startAt: instant, endAt: instant })),
    sessionId,
    startAt: instant,
    opensAt: instant,
    closesAt: instant,
    /** People, companions included. */
    signedUp: v.number(),
    checkedIn: v.number(),
    latest: v.array(v.object({ nickname: v.string(), checkedInAt: instant })),
    serverTime: instant,
  }),
  failures: ['unknown-activity', 'unknown-session', 'not-allowed'],
});
