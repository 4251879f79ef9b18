import * as v from 'valibot';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { instant, organisationId, text } from '../fields';
import { cloudFunction } from './cloudFunction';

/** One person in one organisation: the same person has another in the next. */
const organizerId = v.pipe(v.string(), v.regex(/^ogz_[0-9a-z]{16}$/));

export const inviteOrganizer = defineCall({
  cloudFunction,
  action: 'inviteOrganizer',
  purpose: 'A code that makes one person an organiser of one organisation, once, within seven days.',
  input: v.strictObject({ organisationId }),
  output: v.object({ code: v.string(), expiresAt: v.string() }),
  failures: ['not-allowed', 'unknown-organisation'],
});

export const listOrganizers = defineCall({
  cloudFunction,
  action: 'listOrganizers',
  purpose: 'Who organises for an organisation, for an administrator.',
  input: v.strictObject({ organisationId }),
  output: v.object({
    name: v.string(),
    organizers: v.array(
      v.object({
        id: organizerId,
        nickname: v.string(),
        /** When the invitation was accepted; null where that is not known. */
        since: v.nullable(instant),
      }),
    ),
  }),
  failures: ['not-allowed', 'unknown-organisation'],
});

export const removeOrganizer = defineCall({
  cloudFunction,
  action: 'removeOrganizer',
  purpose: 'Takes the grant of an organiser back, at once and with a reason. The last one may be removed too.',
  input: v.strictObject({ organisationId, organizerId, reason: text(textRules.removalReason) }),
  /** How many organisers are left. */
  output: v.object({ left: v.number() }),
  failures: ['not-allowed', 'unknown-organisation', 'organizer-gone'],
});
