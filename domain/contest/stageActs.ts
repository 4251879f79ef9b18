import type { Instant } from '../time/instant';
import type { Contest } from './contest';
import type { SeatId } from './panel';
import type { EntryKey, Run } from './run';
import type { StagePhase } from './stageClock';

/** What a supervisor does while a contest runs. */
export type StageAct =
  /** Calls an entry onto the stage; pressed again, once more. */
  | { readonly type: 'call'; readonly entry: EntryKey }
  /** That the one who was called three times did not come. */
  | { readonly type: 'miss'; readonly entry: EntryKey }
  | { readonly type: 'begin'; readonly phase: StagePhase }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'adjust'; readonly seconds: number }
  | { readonly type: 'open-scoring'; readonly entry: EntryKey }
  /** `without`: the seats that the supervisor saw have no mark. */
  | { readonly type: 'lock'; readonly entry: EntryKey; readonly without: readonly SeatId[] }
  | { readonly type: 'unlock'; readonly entry: EntryKey; readonly reason: string }
  | { readonly type: 'reveal'; readonly entry: EntryKey }
  /** In a rehearsal: marks for every seat that has none. */
  | { readonly type: 'invent-marks'; readonly entry: EntryKey }
  /** An alternate takes a judge's seat over. */
  | { readonly type: 'replace'; readonly seat: SeatId; readonly alternate: SeatId }
  | { readonly type: 'nudge'; readonly seat: SeatId }
  | { readonly type: 'hand-vote'; readonly order: readonly EntryKey[] }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'confirm-paper'; readonly submission: string }
  | { readonly type: 'reject-paper'; readonly submission: string }
  | { readonly type: 'close' }
  | { readonly type: 'release-ceremony' }
  | { readonly type: 'show-next' };

export const stageRefusals = [
  'stage-moved-on',
  'run-closed',
  'run-not-closed',
  'unknown-entry',
  'unknown-seat',
  'wrong-state',
  'not-called-three-times',
  'nobody-on-stage',
  'clock-not-started',
  'scoring-not-yet',
  'marks-changed',
  'alternate-not-there',
  'not-tied',
  'own-paper',
  'entries-unfinished',
  'not-a-rehearsal',
  'already-released',
  'two-people-release',
  'all-shown',
] as const;
export type StageRefusal = (typeof stageRefusals)[number];

export type StageFacts = {
  readonly panel: Contest['panel'];
  /** Whoever acts. */
  readonly memberId: string;
  /** What the hall has given; counted with the closing. */
  readonly votes: Run['votes'];
  readonly now: Instant;
};
