import * as v from 'valibot';
import { planFaults } from '../domain/activity/plan';
import { mostSeatsPerSignUp } from '../domain/activity/sessions';
import { defineCall } from './call';
import {
  activityDetails,
  activityId,
  activityKind,
  activityStatus,
  admissionMode,
  countyCode,
  instant,
  line,
  minimumAge,
  organisationId,
  pageKey,
  paragraph,
  phoneRequirement,
  position,
  registrationId,
  registrationStatus,
  requestId,
  sessionId,
  sessions,
  ticketKind,
  townshipCode,
  wholeNumber,
} from './fields';

const cloudFunction = 'activity';

const plan = v.strictObject({
  title: line(40),
  summary: paragraph(1000, 0),
  townshipCode,
  venue: line(60),
  position: v.nullable(position),
  sessions,
  registrationOpensAt: instant,
  registrationClosesAt: instant,
  admission: admissionMode,
  seatsPerSignUp: wholeNumber(1, mostSeatsPerSignUp),
  asksReconfirmation: v.boolean(),
  onlineAccess: paragraph(200, 0),
  minimumAge,
  phone: phoneRequirement,
  details: activityDetails,
});

const seats = v.object({ capacity: v.number(), left: v.number() });

export const activityCard = v.object({
  id: activityId,
  kind: activityKind,
  status: activityStatus,
  title: v.string(),
  townshipCode: v.string(),
  venue: v.string(),
  startAt: instant,
  endAt: instant,
  registrationOpensAt: instant,
  registrationClosesAt: instant,
  admission: admissionMode,
  seats,
});

/** A session with what is left of each kind of its places. */
export const sessionShown = v.object({
  id: sessionId,
  startAt: instant,
  endAt: instant,
  places: v.array(
    v.object({
      kind: ticketKind,
      capacity: v.number(),
      left: v.number(),
      /** True once people wait: from then on seats go by the line. */
      hasQueue: v.boolean(),
    }),
  ),
});

/** One screenful and the key of the next; a page of coming activities, soonest first. */
export const listComing = defineCall({
  cloudFunction,
  action: 'listComing',
  purpose: 'Coming activities of one kind, soonest first, a page at a time, with the caller’s own next appointment.',
  input: v.strictObject({
    kind: activityKind,
    countyCode: v.nullable(countyCode),
    after: v.nullable(pageKey),
  }),
  output: v.object({
    activities: v.array(v.object({ ...activityCard.entries, myStatus: v.nullable(registrationStatus) })),
    next: v.nullable(v.string()),
    /** The offer of the caller's that runs out first, or else their own next ticket; null for who has neither. */
    upNext: v.nullable(
      v.object({
        registrationId,
        activityId,
        title: v.string(),
        /** Of this person's own session. */
        startAt: instant,
        venue: v.string(),
        /** Until when the offer may be accepted; null for a ticket. */
        offerUntil: v.nullable(instant),
      }),
    ),
  }),
  failures: [],
});

export const readActivity = defineCall({
  cloudFunction,
  action: 'readActivity',
  purpose: 'Everything the page of one activity shows, and what the caller is to it.',
  input: v.strictObject({ activityId }),
  output: v.object({
    activity: v.object({
      ...activityCard.entries,
      organisationName: v.string(),
      summary: v.string(),
      position: v.nullable(v.object(position.entries)),
      sessions: v.array(sessionShown),
      seatsPerSignUp: v.number(),
      asksReconfirmation: v.boolean(),
      minimumAge,
      phone: phoneRequirement,
      details: v.variant('kind', [
        v.object({ kind: v.literal('lecture'), classHours: v.number() }),
        v.object({
          kind: v.literal('service'),
          serviceType: v.string(),
          risks: v.string(),
          isHazardous: v.boolean(),
          isInsured: v.boolean(),
        }),
        v.object({ kind: v.literal('roadshow') }),
      ]),
      cancelReason: v.nullable(v.string()),
    }),
    viewer: v.object({
      registration: v.nullable(
        v.object({
          id: registrationId,
          status: registrationStatus,
          isCheckedIn: v.boolean(),
          /** Until when an offer may be accepted; null without one. */
          offerUntil: v.nullable(instant),
        }),
      ),
      profile: v.nullable(v.object({ nickname: v.string(), ageBand: v.picklist(['14-to-17', 'adult']) })),
      canManage: v.boolean(),
      /** Until when this person gets onto waiting lists only, for absences; null for nearly everyone. */
      restrictedUntil: v.nullable(instant),
    }),
    serverTime: instant,
  }),
  failures: ['unknown-activity'],
});

/** What an organiser's own list and form show. */
const managedActivity = v.object({
  ...activityCard.entries,
  organisationId,
  version: v.number(),
  signedUp: v.number(),
  cancelReason: v.nullable(v.string()),
});

export const listManaged = defineCall({
  cloudFunction,
  action: 'listManaged',
  purpose: 'Activities of the caller’s organisations, newest start first: drafts, published and cancelled ones.',
  input: v.strictObject({ after: v.nullable(pageKey) }),
  output: v.object({
    activities: v.array(managedActivity),
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
    signedUp: v.number(),
    /** Seats taken or on offer, and people waiting or applying, for each kind of places in each session. */
    taken: v.array(v.object({ sessionId, ticketKind, seats: v.number(), waiting: v.number() })),
    plan: v.object(plan.entries),
  }),
  failures: ['unknown-activity', 'not-allowed'],
});

export const createActivity = defineCall({
  cloudFunction,
  action: 'createActivity',
  purpose: 'A new draft, seen by its organisation alone. The same request again finds the draft it made.',
  input: v.strictObject({ organisationId, requestId, plan }),
  output: v.object({ activityId, version: v.number() }),
  failures: ['not-allowed', 'ends-before-start'],
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
    'changed-meanwhile',
    'list-is-closed',
    'capacity-below-signed-up',
    'capacity-below-party',
    'session-has-people',
    'admission-is-fixed',
    'kind-is-fixed',
    ...planFaults,
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
  purpose: 'Calls an activity off for good, with a reason that everyone who signed up reads.',
  input: v.strictObject({ activityId, reason: line(100, 2) }),
  output: v.object({ version: v.number() }),
  failures: ['unknown-activity', 'not-allowed', 'already-cancelled', 'activity-started'],
});

export const readActivityCode = defineCall({
  cloudFunction,
  action: 'readActivityCode',
  purpose: 'The mini-program code that opens a published activity, as a picture for its poster.',
  input: v.strictObject({ activityId }),
  output: v.object({ pictureBase64: v.string(), contentType: v.string() }),
  failures: ['unknown-activity', 'code-not-available'],
});
