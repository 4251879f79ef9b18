import type { AccessSnapshot } from '../../domain/access/rules';
import type { AuditEntry } from '../../domain/audit/entry';
import type { Contest } from '../../domain/contest/contest';
import type { Hall } from '../../domain/contest/hall';
import type { SeatId } from '../../domain/contest/panel';
import type { EntryKey, LateMark, Run, SealedAct } from '../../domain/contest/run';
import type { StartingEntry } from '../../domain/contest/startRun';
import type { CriterionMarks } from '../../domain/judging/mark';
import type { Instant } from '../../domain/time/instant';

/** Which of a contest's two runs. */
export type RunName = { readonly contestId: string; readonly isRehearsal: boolean };

/** A contest with one of its runs and what whoever asks may do there. */
export type RunSnapshot = AccessSnapshot & { readonly contest: Contest; readonly run: Run | null };

export type JudgeDraft = {
  readonly entry: EntryKey;
  readonly criteria: CriterionMarks;
  readonly note: string;
  readonly revision: number;
  readonly phone: string;
  readonly at: Instant;
};

export type RunStore = {
  read(memberId: string, name: RunName): Promise<RunSnapshot | null>;
  /** By id, with what the hall reads of them. */
  startingEntries(contest: Contest): Promise<readonly StartingEntry[]>;
  /** False, and nothing written, when it has begun already. A rehearsal begins anew. */
  start(run: Run, hall: Hall, entry: AuditEntry | null): Promise<boolean>;
  /** False, and nothing written, when another step or a mark came between. */
  replace(seen: Run, run: Run, hall: Hall, entry: AuditEntry | null): Promise<boolean>;
  /**
   * Adds a mark on the condition that the entry is open, its judge in the seat, and `replaces` the seat's last submission.
   * False, and nothing written, otherwise.
   */
  addMark(name: RunName, mark: AddedMark): Promise<boolean>;
  /** Keeps a late mark aside, once. */
  keepLate(name: RunName, mark: LateMark): Promise<void>;
  /** False when the submission is not the seat's last any more. */
  confirm(
    name: RunName,
    by: { readonly entry: EntryKey; readonly seat: SeatId; readonly submission: string },
  ): Promise<boolean>;
  /** Null takes the token back. */
  setHallToken(name: RunName, tokenHash: string | null): Promise<boolean>;
  erase(name: RunName): Promise<void>;
};

export type AddedMark = {
  readonly act: Extract<SealedAct, { readonly act: 'mark' }> & { readonly submission: string };
  readonly entry: EntryKey;
  readonly seat: SeatId;
  readonly memberId: string;
  readonly replaces: string | null;
};

export type DraftStore = {
  ofJudge(name: RunName, memberId: string): Promise<readonly JudgeDraft[]>;
  /** Takes the place of the revision before its own alone: false, and nothing written, when another one is kept. */
  keep(name: RunName, memberId: string, draft: JudgeDraft): Promise<boolean>;
  eraseOf(name: RunName): Promise<void>;
};
