import type { CollectionDeclaration, IndexDeclaration } from '../_platform/declaration';
import { activitiesCollection, activityCodesCollection } from './activities/documents';
import { appointmentsCollection } from './appointments/documents';
import { attendancesCollection } from './attendances/documents';
import { auditCollection } from './audit/documents';
import { certificatesCollection } from './certificates/documents';
import { codeAttemptsCollection } from './codeAttempts/documents';
import {
  contestResultsCollection,
  contestRunsCollection,
  contestsCollection,
  contestVotesCollection,
  judgeDraftsCollection,
  protocolPartsCollection,
  resultAppealsCollection,
} from './contests/documents';
import { drawsCollection } from './draws/documents';
import { entriesCollection, entryFilesCollection } from './entries/documents';
import { deploymentCollection, membersCollection } from './members/documents';
import { invitationsCollection, organisationsCollection } from './organisations/documents';
import { addressesCollection, balancesCollection, messagesCollection } from './outbox/documents';
import { contactsCollection, registrationsCollection } from './registrations/documents';
import { rootKeysCollection } from './rootKey/documents';
import { seatsCollection } from './seats/documents';
import { timerRunsCollection } from './timers/documents';

/** Every collection of a deployment: the local cloud, the deployment, the documentation and the erasing timer read it. */
export const declaredCollections: readonly CollectionDeclaration[] = [
  membersCollection,
  deploymentCollection,
  organisationsCollection,
  invitationsCollection,
  activitiesCollection,
  activityCodesCollection,
  seatsCollection,
  drawsCollection,
  registrationsCollection,
  contactsCollection,
  messagesCollection,
  addressesCollection,
  balancesCollection,
  attendancesCollection,
  auditCollection,
  codeAttemptsCollection,
  timerRunsCollection,
  rootKeysCollection,
  contestsCollection,
  entriesCollection,
  entryFilesCollection,
  contestRunsCollection,
  judgeDraftsCollection,
  contestVotesCollection,
  contestResultsCollection,
  protocolPartsCollection,
  resultAppealsCollection,
  appointmentsCollection,
  certificatesCollection,
];

export const databaseSchema: Readonly<Record<string, { readonly indexes: readonly IndexDeclaration[] }>> =
  Object.fromEntries(declaredCollections.map(({ name, indexes }) => [name, { indexes }]));
