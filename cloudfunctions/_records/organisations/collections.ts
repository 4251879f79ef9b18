import { openCollection } from '../../_platform/collection';
import { invitationsCollection, organisationsCollection } from './documents';

export const organisations = openCollection(organisationsCollection);
export const invitations = openCollection(invitationsCollection);
