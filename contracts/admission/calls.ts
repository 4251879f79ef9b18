import * as v from 'valibot';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import {
  activityId,
  applicantKey,
  calendarDay,
  instant,
  ownKind,
  registrationId,
  registrationStatus,
  sessionId,
  text,
  ticketKind,
} from '../fields';

const cloudFunction = 'admission';

/** With `secret` the draw can be recomputed; see docs/draw.md. */
export const draw = v.object({
  activityId,
  /** SHA-256 of the secret, published when the list closed, in hexadecimal. */
  commitment: v.string(),
  closedAt: instant,
  /** The lot numbers in the draw, sorted. They do not identify a person. */
  lots: v.array(v.string()),
  /** Where the public value will come from and on which day of China’s calendar, named when the list closed. */
  publicSource: v.nullable(v.string()),
  publicOn: v.optional(v.nullable(calendarDay), null),
  /** Null before the draw. */
  publicValue: v.nullable(v.string()),
  secret: v.nullable(v.string()),
  drawnAt: v.nullable(instant),
  /** The lot numbers in the order drawn; empty before the draw. */
  order: v.array(v.string()),
  /** What came of each place of the order so far: `s` got seats, `w` waits, `-` cancelled before or comes last. */
  outcomes: v.optional(v.pipe(v.string(), v.regex(/^[sw-]*$/)), ''),
});

export const readDraw = defineCall({
  cloudFunction,
  action: 'readDraw',
  purpose: 'A draw with everything that it takes to recompute it.',
  input: v.strictObject({ activityId }),
  output: v.object({ title: v.string(), draw: v.nullable(draw), myLot: v.nullable(v.string()), serverTime: instant }),
  failures: ['unknown-activity'],
});

export const closeApplications = defineCall({
  cloudFunction,
  action: 'closeApplications',
  purpose:
    'Fixes who is in the draw, publishes the hash of its secret, and names where its public value will come from. Once registration has closed.',
  input: v.strictObject({ activityId, publicSource: text(textRules.publicSource), publicOn: calendarDay }),
  output: v.object({ draw }),
  failures: [
    'unknown-activity',
    'not-allowed',
    'activity-cancelled',
    'not-by-lot',
    'registration-still-open',
    'nobody-applied',
    'public-day-past',
    'public-day-too-late',
  ],
});

export const drawLots = defineCall({
  cloudFunction,
  action: 'drawLots',
  purpose:
    'Draws with the public value that was announced, and seats people in the order drawn. Again, it goes on seating.',
  input: v.strictObject({ activityId, publicValue: text(textRules.publicValue) }),
  output: v.object({ draw, seated: v.number(), toSeat: v.number() }),
  failures: [
    'unknown-activity',
    'not-allowed',
    'activity-cancelled',
    'not-by-lot',
    'list-not-closed',
    'value-not-out-yet',
    'drawn-otherwise',
    'activity-started',
  ],
});

export const listApplicants = defineCall({
  cloudFunction,
  action: 'listApplicants',
  purpose:
    'Who applied where the organiser admits, a page at a time: who waits for a decision, then who has it, each in order of their application.',
  input: v.strictObject({
    activityId,
    /** `next` of the previous page; null for the first page. */
    after: v.optional(v.nullable(applicantKey), null),
  }),
  output: v.object({
    title: v.string(),
    pools: v.array(
      v.object({ sessionId, ticketKind, ownKind: v.optional(ownKind), capacity: v.number(), left: v.number() }),
    ),
    applicants: v.array(
      v.object({
        registrationId,
        nickname: v.string(),
        status: registrationStatus,
        sessionId,
        ticketKind,
        ownKind: v.optional(ownKind),
        wants: v.number(),
        appliedAt: instant,
      }),
    ),
    next: v.nullable(v.string()),
  }),
  failures: ['unknown-activity', 'not-allowed'],
});

export const admitApplicant = defineCall({
  cloudFunction,
  action: 'admitApplicant',
  purpose: 'Gives an applicant their seats. Admitting who is admitted changes nothing.',
  input: v.strictObject({ registrationId }),
  output: v.object({ status: registrationStatus }),
  failures: [
    'unknown-registration',
    'not-allowed',
    'not-by-review',
    'not-applied',
    'own-registration',
    'being-decided',
    'activity-full',
    'activity-cancelled',
    'activity-started',
  ],
});

export const rejectApplicant = defineCall({
  cloudFunction,
  action: 'rejectApplicant',
  purpose: 'Declines an application, with a reason that the person reads.',
  input: v.strictObject({ registrationId, reason: text(textRules.rejectReason) }),
  output: v.object({ status: registrationStatus }),
  failures: [
    'unknown-registration',
    'not-allowed',
    'not-by-review',
    'not-applied',
    'own-registration',
    'being-decided',
  ],
});
