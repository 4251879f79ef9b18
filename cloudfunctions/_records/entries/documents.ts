import type { Entry } from '../../../domain/entry/entry';
import { entryDays } from '../../../domain/entry/retention';
import type { EntryNotice } from '../../../domain/notice/entryNotice';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import type { Stored } from '../../_platform/stored';
import { type Audited, auditIndex } from '../audit/documents';
import { erasedByTimer } from '../retention/retention';

export type EntryDocument = Stored<Entry> &
  Audited & {
    /** Its applicant and the members of its team: by this a person finds the entries that are theirs. */
    readonly memberIds: readonly string[];
    /** `<contest>.<member>` of each, and the entry's own id, so that it is never empty: nobody is in two of one contest. */
    readonly participants: readonly string[];
    readonly hasOpenAppeal: boolean;
    readonly eraseAfter: Instant;
    /** What its people are still to be told, written with the step that it tells of; missing where nothing ever was. */
    readonly notices?: readonly EntryNotice[];
  };

export const entriesCollection = declareCollection<EntryDocument>({
  name: 'entries',
  version: 1,
  indexes: [
    index('queue', { contestId: 'asc', status: 'asc', statusAt: 'asc', _id: 'asc' }),
    index('ofApplicant', { memberId: 'asc', contestId: 'asc' }),
    index('ofMember', { memberIds: 'asc', createdAt: 'desc' }),
    index('onceEach', { participants: 'asc' }, true),
    index('invites', { 'invite.id': 'asc' }),
    index('due', { eraseAfter: 'asc' }),
    index('notices', { 'notices.dueAt': 'asc' }),
    auditIndex,
  ],
  retention: erasedByTimer('contest-started', entryDays, 'eraseAfter'),
});

/** `_id` names one file in cloud storage, from before it is there until it is gone. */
export type EntryFileDocument = {
  readonly _id: string;
  readonly entryId: string;
  readonly contestId: string;
  readonly memberId: string;
  readonly path: string;
  /** Null as long as no function has stored or seen it. */
  readonly fileId: string | null;
  /** Whether it is one that an entry names, or an upload that waits to be taken. */
  readonly isKept: boolean;
  /** A timer removes the file from then on. */
  readonly removeAfter: Instant;
  /** Missing until the file itself is gone. */
  readonly eraseAfter?: Instant;
};

export const entryFilesCollection = declareCollection<EntryFileDocument>({
  name: 'entryFiles',
  version: 1,
  indexes: [
    index('ofEntry', { entryId: 'asc', isKept: 'asc' }),
    index('ofContest', { contestId: 'asc', isKept: 'asc' }),
    index('toRemove', { removeAfter: 'asc' }),
    index('due', { eraseAfter: 'asc' }),
  ],
  retention: erasedByTimer('contest-started', entryDays, 'eraseAfter'),
});
