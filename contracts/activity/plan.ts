import * as v from 'valibot';
import { mostSeatsPerSignUp } from '../../domain/activity/sessions';
import {
  activityDetails,
  admissionMode,
  instant,
  line,
  minimumAge,
  ownKind,
  paragraph,
  phoneRequirement,
  position,
  sessionId,
  sessions,
  ticketKind,
  townshipCode,
  wholeNumber,
  writtenKinds,
} from '../fields';

export const plan = v.strictObject({
  title: line(40),
  summary: paragraph(1000, 0),
  townshipCode,
  venue: line(60),
  position: v.nullable(position),
  sessions,
  /** New kinds carry `new1`, `new2` … as id; the server assigns the final ids and readPlan returns them. */
  ownKinds: v.optional(writtenKinds),
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

export const planShown = v.object({
  ...plan.entries,
  sessions: v.array(
    v.object({
      id: sessionId,
      startAt: instant,
      endAt: instant,
      places: v.array(v.object({ kind: ticketKind, capacity: v.number() })),
    }),
  ),
  ownKinds: v.optional(v.array(ownKind)),
});
