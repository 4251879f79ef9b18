import type { AccessSnapshot, Shown } from '../../domain/access/rules';
import type { AuditEntry } from '../../domain/audit/entry';
import type { Contest } from '../../domain/contest/contest';
import type { Hall } from '../../domain/contest/hall';
import type { SeatId } from '../../domain/contest/panel';
import type { ResultRank, StageWeight } from '../../domain/contest/publication';
import type { PublishedStage } from '../../domain/contest/publishedStage';
import type { StageContest } from '../../domain/contest/reviewStages';
import type { EntryKey, LateMark, Run, SealedAct } from '../../domain/contest/run';
import type { StartingEntry } from '../../domain/contest/startRun';
import type { VoteMark } from '../../domain/contest/votes';
import type { CriterionMarks } from '../../domain/judging/mark';
import type { VoteText } from '../../domain/judging/publicShare';
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
  /** False when somebody else sits in the seat by now. */
  leaveRemark(
    name: RunName,
    by: {
      readonly entry: EntryKey;
      readonly seat: SeatId;
      readonly memberId: string;
      readonly remark: string;
    },
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

/** A contest as somebody in its hall meets it. */
export type HallSnapshot = Shown & {
  readonly contest: Pick<Contest, 'id' | 'title' | 'activityId' | 'panel' | 'officials'>;
  readonly run: Pick<Run, 'status' | 'rules' | 'order' | 'entries' | 'onStage'> | null;
  /** Whether the caller was let in at the activity whose hall it is. */
  readonly isInHall: boolean;
};

export type OwnVote = { readonly entry: EntryKey; readonly mark: VoteMark };

export type VoteStore = {
  find(memberId: string, contestId: string): Promise<HallSnapshot | null>;
  ofVoter(contestId: string, memberId: string): Promise<readonly OwnVote[]>;
  /** One vote a person an entry: a later one takes its place. */
  cast(contestId: string, memberId: string, vote: OwnVote & { readonly at: Instant }): Promise<void>;
  /** Those that were given before their entry's voting ended, by entry and mark. */
  count(run: Pick<Run, 'contestId' | 'isRehearsal' | 'entries'>): Promise<Run['votes']>;
  /** The same one by one, with voters' ids that are made for this contest. */
  all(run: Pick<Run, 'contestId' | 'isRehearsal' | 'entries'>): Promise<readonly VoteText[]>;
};

export type PublishedResult = {
  readonly contestId: string;
  readonly title: string;
  readonly startAt: Instant;
  readonly publishedAt: Instant;
  readonly noticeUntil: Instant;
  readonly standings: readonly ResultRank[];
  /** Missing where the evening alone made it. */
  readonly stages?: readonly StageWeight[];
  readonly parts: number;
  readonly lastReceipt: string;
};

/** What a later stage asks of an earlier contest that was published. */
export type EarlierResult = Pick<PublishedResult, 'contestId' | 'title' | 'standings' | 'parts'>;

export type StageStore = {
  /** These, and the contests that they name as their earlier stages. */
  contests(ids: readonly string[]): Promise<readonly StageContest[]>;
  results(ids: readonly string[]): Promise<readonly EarlierResult[]>;
  /** In this order; null while one of them is not published. */
  published(ids: readonly string[]): Promise<readonly PublishedStage[] | null>;
};

export type ResultAppeal = {
  readonly id: string;
  readonly entryId: string;
  readonly requestId: string;
  readonly reason: string;
  readonly at: Instant;
  readonly answer: { readonly text: string; readonly at: Instant } | null;
};

/** A contest as everyone may read of its result. */
export type ResultSnapshot = Shown & {
  readonly contest: Pick<Contest, 'id' | 'title'>;
  readonly result: PublishedResult | null;
};

export type ResultStore = {
  find(contestId: string): Promise<ResultSnapshot | null>;
  latest(limit: number): Promise<readonly PublishedResult[]>;
  keepParts(contestId: string, parts: readonly string[]): Promise<void>;
  part(contestId: string, number: number): Promise<string | null>;
  /** The one that was published first, whoever presses again. */
  publish(result: PublishedResult, entry: AuditEntry): Promise<PublishedResult>;
  appeals(contestId: string): Promise<readonly ResultAppeal[]>;
  /** The entry of a contest that a person applied with; null without one. */
  entryOf(contestId: string, memberId: string): Promise<string | null>;
  /** The appeal that stands: this one, or an earlier one of the same entry. */
  appeal(contestId: string, appeal: ResultAppeal): Promise<ResultAppeal>;
  /** False when it is answered already. */
  answer(
    appealId: string,
    answer: { readonly text: string; readonly at: Instant },
    entry: AuditEntry,
  ): Promise<boolean>;
};
