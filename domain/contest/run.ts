import type { JsonObject } from '../judging/canonicalJson';
import type { CriterionMarks } from '../judging/mark';
import type { Act, Receipt } from '../judging/seal';
import type { Instant } from '../time/instant';
import type { SeatId } from './panel';
import type { ContestRules } from './rules';
import type { RunStages } from './runStages';
import type { StageClock } from './stageClock';
import type { VoteCounts } from './votes';

/** `e1` to `e99`, given when the run starts: the entry's id in the protocol and in the document's field paths. */
export type EntryKey = `e${number}`;

/**
 * `heard` has pitched and waits for its scoring to open; `revealed` was shown to the hall; `withdrawn` did not come
 * twice.
 */
export const entryStates = ['waiting', 'on-stage', 'heard', 'scoring', 'locked', 'revealed', 'withdrawn'] as const;
export type EntryState = (typeof entryStates)[number];

export type RunEntry = {
  readonly entryId: string;
  readonly title: string;
  readonly team: string;
  readonly state: EntryState;
  /** When it was called, since it was last moved to the end. */
  readonly calls: readonly Instant[];
  readonly missedTurns: number;
  /** Seconds pitched beyond the time given. */
  readonly overrunSeconds: number;
  readonly recused: readonly SeatId[];
  /** When the hall's votes on it ended: with its first lock. */
  readonly votesClosedAt: Instant | null;
};

/** Who is in a judge's seat now. */
export type Sitter = { readonly memberId: string | null; readonly name: string };

/** Who sat in which seat from when. */
export type Sitting = { readonly seat: SeatId; readonly name: string; readonly from: Instant };

/**
 * What was done while the panel sat, in order, without receipts: they follow from the head and the acts. `submission` is a
 * mark's own id; `paper` says that it was typed from a sheet.
 */
export type SealedAct = Exclude<Act, { readonly act: 'close' }> & {
  readonly submission?: string;
  readonly paper?: boolean;
};

/** A mark that came after the lock: kept aside, never counted. */
export type LateMark = {
  readonly submission: string;
  readonly entry: EntryKey;
  readonly seat: SeatId;
  readonly criteria: CriterionMarks;
  readonly at: Instant;
};

/** A mark typed from a sheet that a second person is still to confirm. */
export type PaperMark = LateMark & { readonly typedBy: string };

export type RunStatus = 'running' | 'closed';

/** The evening of a contest, from its start on; a rehearsal is one of its own. */
export type Run = {
  readonly contestId: string;
  readonly isRehearsal: boolean;
  readonly status: RunStatus;
  readonly rules: ContestRules;
  /** The protocol without its entries, as it was declared at the start, and the hash that seals it. */
  readonly declared: JsonObject;
  readonly head: Receipt;
  /** Missing where the evening alone makes the result. */
  readonly stages?: RunStages;
  readonly entries: Readonly<Record<EntryKey, RunEntry>>;
  /** Who is still to come, first to last, and who was. */
  readonly order: readonly EntryKey[];
  readonly onStage: EntryKey | null;
  readonly lastRevealed: EntryKey | null;
  readonly clock: StageClock | null;
  readonly seats: Readonly<Record<SeatId, Sitter>>;
  readonly alternates: readonly SeatId[];
  readonly sittings: readonly Sitting[];
  readonly acts: readonly SealedAct[];
  /** By entry and seat: the submission that counts as yet. */
  readonly last: Readonly<Record<EntryKey, Readonly<Record<SeatId, string>>>>;
  /** By entry and seat: the submission that its judge stood by when asked to look again. */
  readonly confirmed: Readonly<Record<EntryKey, Readonly<Record<SeatId, string>>>>;
  /** By entry: how many of the hall gave it one, two … five. Counted when the run is closed. */
  readonly votes: Readonly<Record<EntryKey, VoteCounts>>;
  readonly late: readonly LateMark[];
  readonly paper: readonly PaperMark[];
  /** Recorded hand votes: entries that were equal, first one best. */
  readonly tieDecisions: readonly (readonly EntryKey[])[];
  readonly notes: readonly { readonly at: Instant; readonly text: string }[];
  readonly nudges: Readonly<Record<SeatId, Instant>>;
  readonly ceremony: Ceremony;
  /** Of what was done lately, so that a repeated press is answered as the first was. */
  readonly spent: readonly string[];
  /** By entry and seat: what its judge would have the entrants read once the result is out. Absent where nobody wrote. */
  readonly remarks?: Readonly<Record<EntryKey, Readonly<Record<SeatId, string>>>>;
  /** Raised by each step of the supervisor, and by nothing else. */
  readonly version: number;
  /** Raised by each mark. */
  readonly marks: number;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
};

/** `releasedBy`: who has agreed that it begins. `shown`: how many were shown, from the last place up. */
export type Ceremony = { readonly releasedBy: readonly string[]; readonly shown: number };

export const keysOf = ({ entries }: Pick<Run, 'entries'>): readonly EntryKey[] => Object.keys(entries) as EntryKey[];
export const seatsOf = ({ seats }: Pick<Run, 'seats'>): readonly SeatId[] => Object.keys(seats) as SeatId[];
