import type { ContinuedEntry } from '../contest/stagesPlan';
import type { FileKind } from '../files/fileKind';
import type { Instant } from '../time/instant';

/** An entry's life until the evening; from then on its contest's run knows what became of it. */
export const entryStatuses = [
  'draft',
  'submitted',
  'returned',
  'qualified',
  'rejected',
  'shortlisted',
  'withdrawn',
] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/** What an applicant writes. */
export type EntryPlan = {
  readonly title: string;
  /** The person or team that presents it. */
  readonly team: string;
  /** A few sentences that everyone may read once it is shortlisted. */
  readonly summary: string;
  /** What judges and checkers read. */
  readonly plan: string;
  /** The township in 泸州 that it is for; null until it is chosen. */
  readonly townshipCode: string | null;
};

/** What a checker may have to say about, each by itself. */
export const entryFields = ['title', 'team', 'summary', 'plan', 'village', 'files'] as const;
export type EntryField = (typeof entryFields)[number];
export type FieldReasons = { readonly [field in EntryField]?: string };

/** Who accepted an invitation: a name as they gave it, and nothing to reach them by. */
export type TeamMember = { readonly memberId: string; readonly name: string; readonly joinedAt: Instant };

/** The one code with which members join; `id` is made of its hash. */
export type TeamInvite = { readonly id: string; readonly expiresAt: Instant };

export const fileUses = ['picture', 'plan'] as const;
export type FileUse = (typeof fileUses)[number];

export type EntryFile = {
  readonly id: string;
  /** Under which cloud storage keeps it. */
  readonly fileId: string;
  readonly use: FileUse;
  /** As it was called on the phone. */
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
};

/** Whoever has taken an entry from the queue, until when nobody else may. */
export type Claim = { readonly memberId: string; readonly until: Instant };

export type AppealAnswer = {
  readonly isGranted: boolean;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
};
export type EntryAppeal = { readonly reason: string; readonly at: Instant; readonly answer: AppealAnswer | null };

export type Rejection = {
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  readonly appeal: EntryAppeal | null;
};

export const entrySteps = [
  'started',
  'typed',
  'continued',
  'retyped',
  'submitted',
  'returned',
  'qualified',
  'rejected',
  'appealed',
  'appeal-granted',
  'appeal-refused',
  'shortlisted',
  'unshortlisted',
  'member-joined',
  'member-left',
  'withdrawn',
] as const;
export type EntryStep = (typeof entrySteps)[number];

/** In which part somebody took a step. */
export const entryRoles = ['applicant', 'team', 'checker', 'organizer'] as const;
export type EntryRole = (typeof entryRoles)[number];
export type Actor = { readonly memberId: string; readonly as: EntryRole; readonly at: Instant };

export type HistoryEntry = {
  readonly step: EntryStep;
  readonly at: Instant;
  readonly by: EntryRole;
  /** Who must answer for it; never shown. */
  readonly memberId: string;
  readonly reason: string | null;
};

/** WeChat's word on what everyone may read, when it was handed in last; `unchecked` where WeChat gave no answer. */
export const textChecks = ['passed', 'review', 'unchecked'] as const;
export type TextCheck = (typeof textChecks)[number];

export type Entry = EntryPlan & {
  readonly id: string;
  readonly contestId: string;
  /** The applicant; null for an entry that an organiser typed for somebody without a phone. */
  readonly memberId: string | null;
  readonly status: EntryStatus;
  /** Since when it has this status. */
  readonly statusAt: Instant;
  readonly teamMembers: readonly TeamMember[];
  readonly invite: TeamInvite | null;
  readonly files: readonly EntryFile[];
  /** What the last checker who returned it said; null once it was handed in again. */
  readonly returned: FieldReasons | null;
  readonly claim: Claim | null;
  readonly rejection: Rejection | null;
  readonly textCheck: TextCheck | null;
  readonly history: readonly HistoryEntry[];
  /** From the first stage on, where it was taken over from one; missing otherwise. */
  readonly continues?: readonly ContinuedEntry[];
  /** Of the privacy policy that was agreed to. */
  readonly policyVersion: string;
  /** Raised by every change of what is written and of the status; an edit based on an older version is refused. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};
