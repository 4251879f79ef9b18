import * as v from 'valibot';
import {
  activityId,
  activityKind,
  activityStatus,
  admissionMode,
  instant,
  ownKind,
  sessionId,
  ticketKind,
} from '../fields';

const seats = v.object({ capacity: v.number(), left: v.number() });

/** File of the picture above an activity, as WeChat's `<image>` takes it; null without one. */
export const cover = v.nullable(v.string());

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

/** What a volunteer says yes to. */
export const terms = v.object({
  serviceType: v.string(),
  risks: v.string(),
  isHazardous: v.boolean(),
  isInsured: v.boolean(),
});

export const sessionShown = v.object({
  id: sessionId,
  startAt: instant,
  endAt: instant,
  /** When its time or place last changed after publishing; null where neither did. */
  movedAt: v.nullable(instant),
  /** When its terms last changed after publishing; null where they did not. */
  termsChangedAt: v.nullable(instant),
  /** When its desk closes: from then on no seat in person can be taken. */
  doorClosesAt: instant,
  /** Why it was called off by itself; null where it was not. */
  cancelReason: v.nullable(v.string()),
  places: v.array(
    v.object({
      kind: ticketKind,
      ownKind: v.optional(ownKind),
      capacity: v.number(),
      left: v.number(),
      /** Once true, seats are given through the waitlist only. */
      hasQueue: v.boolean(),
      /** How many would stand before the caller, who joined the waitlist now. */
      ahead: v.number(),
    }),
  ),
});
