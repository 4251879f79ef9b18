import * as v from 'valibot';
import { activityCard, terms } from '../activity/shown';
import {
  instant,
  leftOut,
  ownKind,
  position,
  registrationId,
  registrationStatus,
  sessionId,
  ticketKind,
  timelineEntry,
} from '../fields';

export const ticketSeed = v.object({
  /** 20 bits that say which activity, in base32. */
  eventTag: v.string(),
  number: v.string(),
  /** 16 bytes in hexadecimal: the holder's own, useless for any other ticket. */
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

export const offer = v.object({ number: v.number(), seats: v.number(), madeAt: instant, until: instant });

export const waiting = v.object({
  wants: v.number(),
  maySplit: v.boolean(),
  /** Seats are not offered before this moment. */
  from: instant,
  offer: v.nullable(offer),
  /** How many registrations stand before it; null while it has an offer, in lists of tickets, and before a draw. */
  ahead: v.nullable(v.number()),
});

/** As lists have it: without the history, of which the latest step says how it stands. */
export const listedTicket = v.object({
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
  session: v.object({
    id: sessionId,
    startAt: instant,
    endAt: instant,
    movedAt: v.nullable(instant),
    /** When its terms last changed after publishing; null where they did not. */
    termsChangedAt: v.optional(v.nullable(instant), null),
  }),
  sessionCount: v.number(),
  ticketKind,
  ownKind: v.optional(ownKind),
  seats: v.number(),
  waiting: v.nullable(waiting),
  /** Until when the holder may cancel; after a move until the start. Waiting and applying may be left at any time before the start. */
  cancelBy: instant,
  /** Set from the day before on, where the activity asks and the seat was taken earlier. */
  reconfirmation: v.nullable(v.object({ until: instant, isDone: v.boolean() })),
  /** The present terms, for whoever has not said yes to them; null for everyone else. */
  terms: v.optional(v.nullable(terms), null),
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
  /** How the lots fell for it; null before a draw, and where none is held. */
  draw: v.nullable(v.picklist(['drawn', 'not-drawn'])),
  latest: v.nullable(timelineEntry),
  /** Null once the ticket opens no door: waiting, ended, or the activity called off. */
  seed: v.nullable(ticketSeed),
});

export const ticket = v.object({
  ...listedTicket.entries,
  timeline: v.array(timelineEntry),
  leftOut,
  /** Where else the holder has seats at the time of this one, or of the offer. */
  clashes: v.array(v.object({ registrationId, title: v.string(), startAt: instant, endAt: instant })),
});
