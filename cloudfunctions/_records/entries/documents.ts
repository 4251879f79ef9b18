import type { Entry } from '../../../domain/entry/entry';
import { declareCollection, index } from '../../_platform/declaration';
import type { Stored } from '../../_platform/stored';
import { type Audited, auditIndex } from '../audit/documents';
import { keptForGood } from '../retention/retention';

export type EntryDocument = Stored<Entry> & Audited;

export const entriesCollection = declareCollection<EntryDocument>({
  name: 'entries',
  version: 1,
  indexes: [
    index('ofContest', { contestId: 'asc', status: 'asc', _id: 'asc' }),
    index('ofApplicant', { memberId: 'asc', contestId: 'asc' }),
    auditIndex,
  ],
  retention: keptForGood,
});
