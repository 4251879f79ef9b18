import * as v from 'valibot';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { organisationId, requestId, text, wholeNumber } from '../fields';
import { cloudFunction } from './cloudFunction';
import { officeContact, officeContactShown } from './officeContact';

export const createOrganisation = defineCall({
  cloudFunction,
  action: 'createOrganisation',
  purpose: 'Founds an organisation that will hold activities, with the contact that its activities show.',
  input: v.strictObject({ requestId, name: text(textRules.organisationName), officeContact }),
  output: v.object({ organisationId }),
  failures: ['not-allowed', 'name-taken'],
});

export const listOrganisations = defineCall({
  cloudFunction,
  action: 'listOrganisations',
  purpose: 'All organisations, for an administrator.',
  input: v.strictObject({}),
  output: v.object({
    organisations: v.array(
      v.object({
        id: organisationId,
        name: v.string(),
        organizers: v.number(),
        officeContact: v.nullable(officeContactShown),
      }),
    ),
  }),
  failures: ['not-allowed'],
});

export const readOfficeContact = defineCall({
  cloudFunction,
  action: 'readOfficeContact',
  purpose: 'The contact of an organisation, to change it.',
  input: v.strictObject({ organisationId }),
  output: v.object({
    name: v.string(),
    /** Null where none was entered yet. */
    officeContact: v.nullable(officeContactShown),
    /** Raised by each change; 0 before the first. */
    version: v.number(),
  }),
  failures: ['not-allowed', 'unknown-organisation'],
});

export const changeOfficeContact = defineCall({
  cloudFunction,
  action: 'changeOfficeContact',
  purpose:
    'Replaces the contact that an organisation’s activities show. `version` is the one the editor saw. The same change again changes nothing.',
  input: v.strictObject({ organisationId, version: wholeNumber(0, 1_000_000), officeContact }),
  output: v.object({ version: v.number() }),
  failures: ['not-allowed', 'unknown-organisation', 'contact-changed-meanwhile'],
});
