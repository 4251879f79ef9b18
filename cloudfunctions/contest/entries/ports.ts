import type { AccessSnapshot, Shown } from '../../../domain/access/rules';
import type { AuditEntry } from '../../../domain/audit/entry';
import type { Contest } from '../../../domain/contest/contest';
import type { Entry, EntryFile, EntryStatus, TeamMember } from '../../../domain/entry/entry';
import type { EntryChange } from '../../../domain/entry/life';
import type { FileKind } from '../../../domain/files/fileKind';
import type { Member } from '../../../domain/member/member';
import type { Instant } from '../../../domain/time/instant';

export type Viewer = Pick<Member, 'nickname' | 'ageBand'>;

export type EntrySnapshot = AccessSnapshot & {
  readonly entry: Entry;
  readonly contest: Contest;
  /** Whether its evening has begun; a rehearsal is none. */
  readonly hasBegun: boolean;
};

export type ContestSnapshot = AccessSnapshot &
  Shown & {
    readonly contest: Contest;
    readonly organisationName: string;
    readonly member: Viewer | null;
    /** The caller's own entry in it, or the one whose team they are in. */
    readonly entry: Entry | null;
  };

/** What must still be so when a change is written. */
export type Guard = {
  readonly version: number;
  /** Who must hold it, and at what moment. */
  readonly heldBy?: { readonly memberId: string; readonly at: Instant };
};

export type EntryStore = {
  find(memberId: string, entryId: string): Promise<EntrySnapshot | null>;
  contest(memberId: string, contestId: string): Promise<ContestSnapshot | null>;
  /** False where it is there already, or its applicant is in another one of the contest. */
  add(entry: Entry, eraseAfter: Instant, audit?: AuditEntry): Promise<boolean>;
  /** False, and nothing written, where the guard does not hold. */
  change(
    entryId: string,
    guard: Guard,
    change: Omit<EntryChange, 'step'> & Partial<Pick<EntryChange, 'step'>>,
    audit?: AuditEntry,
  ): Promise<boolean>;
  ofMember(memberId: string): Promise<readonly EntrySnapshotRow[]>;
};
export type EntrySnapshotRow = {
  readonly entry: Entry;
  readonly contest: Pick<Contest, 'id' | 'title' | 'startAt'>;
};

/** Entries that go on in the contest of a later stage. */
export type ContinuingStore = {
  /** Of which earlier entries a contest's own are the continuation. */
  continuedIn(contestId: string): Promise<ReadonlySet<string>>;
  entries(ids: readonly string[]): Promise<readonly Entry[]>;
  /** Whether one of these people is in another entry of the contest. */
  hasOtherOf(than: Pick<Entry, 'id' | 'contestId'>, memberIds: readonly string[]): Promise<boolean>;
  /** Keeps an entry's files for another one that shows them too. */
  keepFiles(
    source: Pick<Entry, 'files'>,
    by: { readonly entryId: string; readonly contestId: string; readonly removeAfter: Instant },
  ): Promise<void>;
};

export type TeamStore = {
  /** Whom a code is for; null for none. */
  invited(memberId: string, inviteId: string): Promise<(EntrySnapshot & { readonly member: Viewer | null }) | null>;
  member(memberId: string): Promise<Viewer | null>;
  /** False where the entry is no longer open to members. */
  invite(entryId: string, invite: Entry['invite']): Promise<boolean>;
  /** `taken`: the person is in another entry of the contest. */
  join(
    entry: Pick<Entry, 'id' | 'contestId'>,
    inviteId: string,
    member: TeamMember,
    step: EntryChange['step'],
  ): Promise<'joined' | 'taken' | 'changed'>;
  leave(entry: Pick<Entry, 'id' | 'contestId'>, memberId: string, step: EntryChange['step']): Promise<boolean>;
};

export type CheckStore = {
  /** False where somebody else holds it, or it waits no more. */
  claim(entryId: string, version: number, claim: NonNullable<Entry['claim']>, at: Instant): Promise<boolean>;
  list(query: {
    readonly contestId: string;
    readonly statuses: readonly EntryStatus[];
    readonly onlyAppeals: boolean;
    readonly after: { readonly statusAt: Instant; readonly id: string } | null;
    readonly limit: number;
  }): Promise<readonly Entry[]>;
  counts(
    contestId: string,
  ): Promise<readonly { readonly status: EntryStatus; readonly hasOpenAppeal: boolean; readonly entries: number }[]>;
};

export type Upload = { readonly id: string; readonly path: string; readonly fileId: string | null };

/** Files of entries, and what is known of them: a file that is known of is removed in time, whatever is cut off. */
export type FileBook = {
  pendingUploads(entryId: string): Promise<number>;
  expectUpload(
    upload: Upload & { entryId: string; contestId: string; memberId: string; removeAfter: Instant },
  ): Promise<void>;
  upload(entryId: string, uploadId: string): Promise<Upload | null>;
  size(fileId: string): Promise<number | null>;
  read(fileId: string): Promise<Uint8Array | null>;
  /** Stores it where no phone can put another in its place. */
  keep(
    file: { id: string; entryId: string; contestId: string; memberId: string; kind: FileKind; removeAfter: Instant },
    content: Uint8Array,
  ): Promise<string>;
  /** Removes these files, then what is known of them. */
  remove(files: readonly { readonly id: string; readonly fileId: string }[]): Promise<void>;
  /** False where the entry is not open for it or has as many as it may. */
  attach(entryId: string, file: EntryFile): Promise<boolean>;
  detach(entryId: string, id: string): Promise<boolean>;
};

export type CheckText = (text: string) => Promise<'passed' | 'review' | 'risky' | 'unchecked'>;

export type ComingContest = Pick<
  Contest,
  'id' | 'title' | 'activityId' | 'entriesCloseAt' | 'startAt' | 'venue' | 'stages' | 'createdAt'
>;

export type OpenContests = {
  /** Open ones that begin from this moment on, soonest first. */
  coming(from: Instant, limit: number): Promise<readonly ComingContest[]>;
};
