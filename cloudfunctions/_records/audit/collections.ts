import { openCollection } from '../../_platform/collection';
import { auditCollection } from './documents';

const { add, find, aggregate } = openCollection(auditCollection);

/** Entries are added and read, never changed; the erasing timer alone removes them. */
export const auditLog = { add, find, aggregate };
