import type { Contest } from '../../../domain/contest/contest';
import type { Hall } from '../../../domain/contest/hall';
import type { ResultRank, StageWeight } from '../../../domain/contest/publication';
import type { EntryKey, Run } from '../../../domain/contest/run';
import type { VoteMark } from '../../../domain/contest/votes';
import type { CriterionMarks } from '../../../domain/judging/mark';
import type { EntryNotice } from '../../../domain/notice/entryNotice';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import type { Stored } from '../../_platform/stored';
import { type Audited, auditIndex } from '../audit/documents';
import { erasedByTimer, keptForGood } from '../retention/retention';

export type ContestDocument = Stored<Contest> &
  Audited & {
    /** Everyone with a task in it: by this a person finds the contests that are theirs. */
    readonly memberIds: readonly string[];
    /** What entries of it are still to be told, written with the step that it tells of. */
    readonly notices?: readonly EntryNotice[];
  };

export const contestsCollection = declareCollection<ContestDocument>({
  name: 'contests',
  version: 1,
  indexes: [
    index('ofOrganisation', { organisationId: 'asc', startAt: 'desc', _id: 'desc' }),
    index('ofMember', { memberIds: 'asc', startAt: 'desc' }),
    index('coming', { status: 'asc', startAt: 'asc' }),
    index('invites', { 'invites.id': 'asc' }),
    index('notices', { 'notices.dueAt': 'asc' }),
    auditIndex,
  ],
  retention: keptForGood,
});

/**
 * `_id` is the contest's, or `<contest>.rehearsal`. One document, so that a mark is added on the condition that its entry
 * is open and its judge in the seat, and a lock that no mark came between, each in one update.
 */
export type RunDocument = Run &
  Audited & {
    readonly _id: string;
    /** What the hall may see, as it was made by the last step. */
    readonly hall: Hall;
    /** SHA-256 of the token that opens the hall's page; null where none was made or it was taken back. */
    readonly hallToken: string | null;
    readonly eraseAfter: Instant;
  };

/** Marks are kept for three years. */
export const runDays = 3 * 365;

export const contestRunsCollection = declareCollection<RunDocument>({
  name: 'contestRuns',
  version: 1,
  indexes: [index('hall', { hallToken: 'asc' }), index('due', { eraseAfter: 'asc' }), auditIndex],
  retention: erasedByTimer('contest-started', runDays, 'eraseAfter'),
});

/**
 * `_id` is `<run>.<entry>.<judge's member id>`: what one judge has entered and not submitted, with notes that nobody else
 * ever reads.
 */
export type JudgeDraftDocument = {
  readonly _id: string;
  readonly runId: string;
  readonly memberId: string;
  readonly entry: EntryKey;
  readonly criteria: CriterionMarks;
  readonly note: string;
  /** Raised by one with each change: a phone that has not seen the latest one never overwrites it. */
  readonly revision: number;
  /** Which of the judge’s phones wrote it. */
  readonly phone: string;
  readonly at: Instant;
  readonly eraseAfter: Instant;
};

export const draftDays = 90;

export const judgeDraftsCollection = declareCollection<JudgeDraftDocument>({
  name: 'judgeDrafts',
  version: 1,
  indexes: [index('ofRun', { runId: 'asc', memberId: 'asc' }), index('due', { eraseAfter: 'asc' })],
  retention: erasedByTimer('contest-started', draftDays, 'eraseAfter'),
});

/**
 * `_id` is `<contest>.<entry>.<voter>`: what one attendee gave one entry. The voter's id is made for this contest, and tells
 * nobody who it is.
 */
export type VoteDocument = {
  readonly _id: string;
  readonly contestId: string;
  readonly voter: string;
  readonly entry: EntryKey;
  readonly mark: VoteMark;
  readonly at: Instant;
  readonly eraseAfter: Instant;
};

export const contestVotesCollection = declareCollection<VoteDocument>({
  name: 'contestVotes',
  version: 1,
  indexes: [
    index('ofContest', { contestId: 'asc', _id: 'asc' }),
    index('ofVoter', { voter: 'asc' }),
    index('due', { eraseAfter: 'asc' }),
  ],
  retention: erasedByTimer('contest-started', runDays, 'eraseAfter'),
});

/** `_id` is the contest's: what was published of it. The protocol itself lies in its parts. */
export type ResultDocument = Audited & {
  readonly _id: string;
  readonly title: string;
  readonly startAt: Instant;
  readonly publishedAt: Instant;
  readonly noticeUntil: Instant;
  readonly standings: readonly ResultRank[];
  readonly stages?: readonly StageWeight[];
  readonly parts: number;
  readonly lastReceipt: string;
  readonly notices?: readonly EntryNotice[];
};

export const contestResultsCollection = declareCollection<ResultDocument>({
  name: 'contestResults',
  version: 1,
  indexes: [
    index('latest', { startAt: 'desc', _id: 'desc' }),
    index('notices', { 'notices.dueAt': 'asc' }),
    auditIndex,
  ],
  retention: keptForGood,
});

/** `_id` is `<contest>.<number>`: so much of the protocol's text as one answer may carry. */
export type ProtocolPartDocument = { readonly _id: string; readonly text: string };

export const protocolPartsCollection = declareCollection<ProtocolPartDocument>({
  name: 'protocolParts',
  version: 1,
  indexes: [],
  retention: keptForGood,
});

/** `_id` is `<contest>.<entry>`: one appeal an entry, published with its answer. */
export type ResultAppealDocument = Audited & {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly requestId: string;
  readonly reason: string;
  readonly at: Instant;
  readonly answer: { readonly text: string; readonly at: Instant } | null;
  readonly notices?: readonly EntryNotice[];
};

export const resultAppealsCollection = declareCollection<ResultAppealDocument>({
  name: 'resultAppeals',
  version: 1,
  indexes: [
    index('ofContest', { contestId: 'asc', at: 'asc' }),
    index('notices', { 'notices.dueAt': 'asc' }),
    auditIndex,
  ],
  retention: keptForGood,
});
