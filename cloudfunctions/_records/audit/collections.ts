import { openCollection } from '../../_platform/collection';
import { auditCollection } from './documents';

const { add, find, aggregate } = openCollection(auditCollection);

export const auditLog = { add, find, aggregate };
