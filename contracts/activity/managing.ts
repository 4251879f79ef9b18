import * as v from 'valibot';
import { planFaults } from '../../domain/activity/plan';
import { kindFaults } from '../../domain/activity/writtenKinds';
import { sessionFaults } from '../../domain/activity/writtenSessions';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import {
  activityId,
  activityKind,
  activityStatus,
  instant,
  managedPageKey,
  organisationId,
  requestId,
  sessionId,
  text,
  ticketKind,
  wholeNumber,
} from '../fields';
import { cloudFunction } from './cloudFunction';
import { plan, planShown } from './plan';
import { activityCard, cover } from './shown';

const managedActivity = v.object({
  ...activityCard.entries,
  organisationId,
  version: v.number(),
  /** Seats given or kept on offer: the sum of `held` on the roster. */
  signedUp: v.number(),
  cancelReason: v.nullable(v.string()),
});

/** What an activity that is not over yet asks of its organisers. */
const waits = v.object({
  activityId,
  kind: activityKind,
  title: v.string(),
  startAt: instant,
  /** Applications that nobody has decided on. */
  toReview: v.number(),
  /** As on the call list: messages that reached nobody and still matter, to people who left a number. */
  toCall: v.number(),
  /** Start of the session that is on or comes next today; null without one. */
  todayAt: v.nullable(instant),
});

export const listManaged = defineCall({
  cloudFunction,
  action: 'listManaged',
  purpose:
    'Activities of the caller’s organisations, what is coming soonest first and then what is over, latest first: drafts, published and cancelled ones; and what waits for the caller in them.',
  input: v.strictObject({ after: v.nullable(managedPageKey) }),
  output: v.object({
    activities: v.array(managedActivity),
    /** With the first page, of up to 100 activities that are not over: those with something to do, soonest first. */
    waits: v.array(waits),
    next: v.nullable(v.string()),
    organisations: v.array(v.object({ id: organisationId, name: v.string() })),
  }),
  failures: ['not-allowed'],
});

export const readPlan = defineCall({
  cloudFunction,
  action: 'readPlan',
  purpose: 'The whole plan of one’s own activity, to edit it.',
  input: v.strictObject({ activityId }),
  output: v.object({
    activityId,
    organisationId,
    status: activityStatus,
    version: v.number(),
    /** As in the list. */
    signedUp: v.number(),
    /** Seats taken or on offer, and people waiting or applying, for each kind of places in each session. */
    taken: v.array(v.object({ sessionId, ticketKind, seats: v.number(), waiting: v.number() })),
    plan: planShown,
    /** Sessions that were called off by themselves, and why. */
    calledOff: v.array(v.object({ sessionId, reason: v.string() })),
    cover,
  }),
  failures: ['unknown-activity', 'not-allowed'],
});

export const createActivity = defineCall({
  cloudFunction,
  action: 'createActivity',
  purpose: 'A new draft, seen by its organisation alone. The same request again finds the draft it made.',
  input: v.strictObject({ organisationId, requestId, plan }),
  output: v.object({ activityId, version: v.number() }),
  failures: ['not-allowed', 'unknown-organisation', 'ends-before-start', ...kindFaults, ...sessionFaults],
});

export const editActivity = defineCall({
  cloudFunction,
  action: 'editActivity',
  purpose:
    'Replaces the plan. `version` is the one the editor saw: an edit made meanwhile is not overwritten. The same edit again changes nothing.',
  input: v.strictObject({ activityId, version: wholeNumber(1, 1_000_000), plan }),
  output: v.object({ version: v.number() }),
  failures: [
    'unknown-activity',
    'not-allowed',
    'activity-cancelled',
    'activity-started',
    'session-is-fixed',
    'changed-meanwhile',
    'list-is-closed',
    'capacity-below-signed-up',
    'capacity-below-party',
    'session-has-people',
    'admission-is-fixed',
    'kind-is-fixed',
    ...kindFaults,
    ...sessionFaults,
    ...planFaults,
  ],
});

const base64 = v.pipe(
  v.string(),
  // Room to say in words that a picture is too large.
  v.maxLength(100_000),
  v.regex(/^(?:[0-9A-Za-z+/]{4})*(?:[0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$/),
);

export const setCover = defineCall({
  cloudFunction,
  action: 'setCover',
  purpose: 'Puts a picture above an activity in place of the one before, which is deleted; null takes it away.',
  input: v.strictObject({ activityId, pictureBase64: v.nullable(base64) }),
  output: v.object({ cover }),
  failures: [
    'unknown-activity',
    'not-allowed',
    'activity-cancelled',
    'changed-meanwhile',
    'file-is-empty',
    'file-too-large',
    'file-kind-not-accepted',
  ],
});

export const publishActivity = defineCall({
  cloudFunction,
  action: 'publishActivity',
  purpose: 'Shows a draft to everyone. Publishing what is published changes nothing.',
  input: v.strictObject({ activityId, version: wholeNumber(1, 1_000_000) }),
  output: v.object({ version: v.number() }),
  failures: ['unknown-activity', 'not-allowed', 'activity-cancelled', 'changed-meanwhile', ...planFaults],
});

export const cancelActivity = defineCall({
  cloudFunction,
  action: 'cancelActivity',
  purpose:
    'Calls an activity off for good, or one of its sessions, with a reason that everyone who signed up for it reads.',
  input: v.strictObject({
    activityId,
    /** Missing for the whole activity. */
    sessionId: v.optional(sessionId),
    reason: text(textRules.callOffReason),
  }),
  output: v.object({ version: v.number() }),
  failures: ['unknown-activity', 'not-allowed', 'unknown-session', 'already-cancelled', 'activity-started'],
});
