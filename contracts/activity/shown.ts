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
      /** Of a kind that the activity names itself. */
      ownKind: v.optional(ownKind),
      capacity: v.number(),
      left: v.number(),
      /** True once people wait: from then on seats go by the waitlist. */
      hasQueue: v.boolean(),
    }),
  ),
});
