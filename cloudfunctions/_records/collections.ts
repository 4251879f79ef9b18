import { openCollection } from '../_platform/collection';
import { activitiesCollection } from './activities/documents';
import { attendancesCollection } from './attendances/documents';
import { auditCollection } from './audit/documents';
import { drawsCollection } from './draws/documents';
import { deploymentCollection, membersCollection } from './members/documents';
import { invitationsCollection, organisationsCollection } from './organisations/documents';
import { addressesCollection, balancesCollection, messagesCollection } from './outbox/documents';
import { contactsCollection, registrationsCollection } from './registrations/documents';
import { seatsCollection } from './seats/documents';

export const members = openCollection(membersCollection);
export const deployment = openCollection(deploymentCollection);
export const organisations = openCollection(organisationsCollection);
export const invitations = openCollection(invitationsCollection);
export const activities = openCollection(activitiesCollection);
export const seats = openCollection(seatsCollection);
export const draws = openCollection(drawsCollection);
export const registrations = openCollection(registrationsCollection);
export const contacts = openCollection(contactsCollection);
export const messages = openCollection(messagesCollection);
export const addresses = openCollection(addressesCollection);
export const balances = openCollection(balancesCollection);
export const attendances = openCollection(attendancesCollection);
const { add, find, aggregate } = openCollection(auditCollection);
/** Entries are added and read, never changed; the erasing timer alone removes them. */
export const auditLog = { add, find, aggregate };
