import * as v from 'valibot';
import { maxSeatsPerSignUp } from '../../domain/activity/sessions';
import { textRules } from '../../domain/text/limits';
import {
  activityDetails,
  activityDetailsShown,
  admissionMode,
  instant,
  minimumAge,
  ownKind,
  phoneRequirement,
  position,
  sessionId,
  sessions,
  text,
  ticketKind,
  townshipCode,
  wholeNumber,
  writtenKinds,
} from '../fields';

/** A draft may be kept before this is written; a published plan is refused without it. */
const orNothing = <Field extends v.GenericSchema<string, string>>(field: Field) => v.union([v.literal(''), field]);

export const plan = v.strictObject({
  title: orNothing(text(textRules.title)),
  summary: text(textRules.summary),
  townshipCode: orNothing(townshipCode),
  venue: orNothing(text(textRules.venue)),
  position: v.nullable(position),
  /** New sessions carry `new1`, `new2` … as id; so do new kinds. */
  sessions,
  /** New kinds carry `new1`, `new2` … as id; the server assigns the final ids and readPlan returns them. */
  ownKinds: v.optional(writtenKinds),
  registrationOpensAt: instant,
  registrationClosesAt: instant,
  admission: admissionMode,
  seatsPerSignUp: wholeNumber(1, maxSeatsPerSignUp),
  asksReconfirmation: v.boolean(),
  onlineAccess: text(textRules.onlineAccess),
  minimumAge,
  phone: phoneRequirement,
  details: activityDetails,
});

export const planShown = v.object({
  ...plan.entries,
  // Not read by today's rules: what was kept under others is shown, to be mended.
  title: v.string(),
  summary: v.string(),
  venue: v.string(),
  onlineAccess: v.string(),
  sessions: v.array(
    v.object({
      id: sessionId,
      startAt: instant,
      endAt: instant,
      places: v.array(v.object({ kind: ticketKind, capacity: v.number() })),
    }),
  ),
  ownKinds: v.optional(v.array(ownKind)),
  details: activityDetailsShown,
});
