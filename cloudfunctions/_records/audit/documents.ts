import { type AuditEntry, auditDays } from '../../../domain/audit/entry';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import type { Stored } from '../../_platform/stored';
import { erasedByTimer } from '../retention/retention';

export type AuditDocument = Stored<AuditEntry> & { readonly eraseAfter: Instant };

/** Audit entries written with the change of a document, until the timer moves them to the log. */
export type Audited = { readonly audit?: readonly AuditEntry[] };

export const auditIndex = index('audit', { 'audit.at': 'asc' });

export const auditCollection = declareCollection<AuditDocument>({
  name: 'auditLog',
  version: 1,
  indexes: [
    index('written', { at: 'asc', _id: 'asc' }),
    index('ofThing', { 'on.id': 'asc', at: 'asc' }),
    index('due', { eraseAfter: 'asc' }),
  ],
  retention: erasedByTimer('entry-written', auditDays, 'eraseAfter'),
});
