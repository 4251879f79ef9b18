import { openCollection } from '../../_platform/collection';
import { auditCollection } from './documents';

const { add, addAll, find, aggregate } = openCollection(auditCollection);

/** Entries are added and read, never changed; the erasing timer alone removes them. */
export const auditLog = { add, addAll, find, aggregate };
