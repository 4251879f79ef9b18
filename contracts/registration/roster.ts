import * as v from 'valibot';
import { defineCall } from '../call';
import {
  activityId,
  activityStatus,
  instant,
  leftOut,
  ownKind,
  registrationId,
  registrationStatus,
  sessionId,
  ticketKind,
  timelineEntry,
} from '../fields';
import { cloudFunction } from './cloudFunction';

/** One person as the organiser's lists show them; no phone number. */
const rosterEntry = v.object({
  registrationId,
  /** What the person is called now. */
  nickname: v.string(),
  status: registrationStatus,
  sessionId,
  ticketKind,
  ownKind: v.optional(ownKind),
  seats: v.number(),
  /** Seats given and those kept on offer: what takes them from everyone else. */
  held: v.number(),
  /** Position on the waitlist, counted from 1; null for who does not wait. */
  place: v.nullable(v.number()),
  wants: v.number(),
  offerUntil: v.nullable(instant),
  signedUpAt: instant,
  reconfirmedAt: v.nullable(instant),
  /** Whether the terms changed and they have not said yes to the present ones. */
  owesAgreement: v.boolean(),
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
    /** `next` of the previous page; null for the first page. */
    after: v.optional(v.nullable(registrationId), null),
  }),
  output: v.object({
    title: v.string(),
    capacity: v.number(),
    status: activityStatus,
    /** With the window in which their desk lets people in. */
    sessions: v.array(
      v.object({ id: sessionId, startAt: instant, endAt: instant, opensAt: instant, closesAt: instant }),
    ),
    asksReconfirmation: v.boolean(),
    entries: v.array(rosterEntry),
    next: v.nullable(registrationId),
    serverTime: instant,
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
    /** The nickname of then, where the person has corrected it since. */
    signedUpAs: v.nullable(v.string()),
    timeline: v.array(timelineEntry),
    leftOut,
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
