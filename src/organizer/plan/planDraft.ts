import * as v from 'valibot';
import { admissionMode, minimumAge, ownKind, phoneRequirement, position, ticketKind } from '../../../contracts/fields';
import { serviceTypes } from '../../../domain/activity/activity';
import type { PlanForm } from './planForm';

/** A plan as far as it is written, as it is kept on the phone: texts may still be empty or wrong. */
export const planDraft: v.GenericSchema<unknown, PlanForm> = v.object({
  organisationId: v.string(),
  title: v.string(),
  summary: v.string(),
  townshipCode: v.string(),
  venue: v.string(),
  // Drafts of before hold what was typed, which nobody can pick up on a map.
  position: v.fallback(v.nullable(position), null),
  sessions: v.array(
    v.object({
      id: v.string(),
      startAt: v.string(),
      endAt: v.string(),
      places: v.array(v.object({ kind: ticketKind, capacity: v.string() })),
    }),
  ),
  ownKinds: v.optional(v.array(ownKind)),
  registrationOpensAt: v.string(),
  registrationClosesAt: v.string(),
  admission: admissionMode,
  seatsPerSignUp: v.number(),
  asksReconfirmation: v.boolean(),
  onlineAccess: v.string(),
  minimumAge,
  phone: phoneRequirement,
  details: v.variant('kind', [
    v.object({ kind: v.literal('lecture'), classHours: v.number() }),
    v.object({
      kind: v.literal('service'),
      serviceType: v.picklist(serviceTypes),
      risks: v.string(),
      isHazardous: v.boolean(),
      insurancePolicyNumber: v.nullable(v.string()),
    }),
    v.object({ kind: v.literal('roadshow') }),
  ]),
});
