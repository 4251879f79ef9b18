import type { Invitation } from '../../../domain/access/invitation';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { keptForGood } from '../retention/retention';

export type OrganisationDocument = {
  readonly _id: string;
  readonly name: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
};

/** `_id` is made of the code's hash; the code itself is kept nowhere. */
export type InvitationDocument = Invitation & { readonly _id: string };

export const organisationsCollection = declareCollection<OrganisationDocument>({
  name: 'organisations',
  version: 1,
  indexes: [index('name', { name: 'asc' }, true)],
  retention: keptForGood,
});

export const invitationsCollection = declareCollection<InvitationDocument>({
  name: 'invitations',
  version: 1,
  indexes: [],
  retention: keptForGood,
});
