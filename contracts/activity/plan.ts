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

/** A draft may be kept before this is written; a published plan is refused without it. */
const orNothing = <Field extends v.GenericSchema<string, string>>(field: Field) => v.union([v.literal(''), field]);

export const plan = v.strictObject({
  title: orNothing(line(40)),
  summary: paragraph(1000, 0),
  townshipCode: orNothing(townshipCode),
  venue: orNothing(line(60)),
  position: v.nullable(position),
  sessions,
  /** New ones with `new1`, `new2` … for an id; the server gives theirs, and readPlan tells it. */
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

/** The plan as it is kept. */
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
