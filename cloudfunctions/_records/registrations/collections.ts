import { openCollection } from '../../_platform/collection';
import { contactsCollection, registrationsCollection } from './documents';

export const registrations = openCollection(registrationsCollection);
export const contacts = openCollection(contactsCollection);
