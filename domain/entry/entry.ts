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

export type Entry = EntryPlan & {
  readonly id: string;
  readonly contestId: string;
  /** The applicant; null for an entry that an organiser typed for somebody without a phone. */
  readonly memberId: string | null;
  readonly status: EntryStatus;
  /** Raised by every change; an edit based on an older version is refused. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};
