import type { Invitation } from '../../../domain/access/invitation';
import type { OfficeContact } from '../../../domain/organisation/officeContact';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { type Audited, auditIndex } from '../audit/documents';
import { keptForGood } from '../retention/retention';

export type OrganisationDocument = Audited & {
  readonly _id: string;
  readonly name: string;
  readonly createdBy: string;
  /** The request that founded it; a repetition is answered as the first was. */
  readonly requestId: string;
  readonly createdAt: Instant;
  /** Missing, like the number of its changes, in what was founded before there was one. */
  readonly officeContact?: OfficeContact;
  readonly contactVersion?: number;
};

/** `_id` is made of the code's hash; the code itself is stored nowhere. */
export type InvitationDocument = Invitation & Audited & { readonly _id: string };

export const organisationsCollection = declareCollection<OrganisationDocument>({
  name: 'organisations',
  version: 2,
  indexes: [index('name', { name: 'asc' }, true), auditIndex],
  retention: keptForGood,
});

export const invitationsCollection = declareCollection<InvitationDocument>({
  name: 'invitations',
  version: 1,
  indexes: [auditIndex, index('ofOrganisation', { organisationId: 'asc' })],
  retention: keptForGood,
});
