import { awardOf } from './awards';
import { isReleased } from './closing';
import type { AwardPlan } from './contest';
import type { SeatId } from './panel';
import type { EntryKey, Run } from './run';
import { scoreOf, standingsIn } from './scores';
import type { StageClock } from './stageClock';

export type HallEntry = { readonly place: number; readonly title: string; readonly team: string };
export type HallRank = HallEntry & {
  readonly rank: number | null;
  readonly final: string | null;
  readonly award: string | null;
};

/** What everyone in the hall may see. A rank or a mark that was not shown yet is not in it. */
export type Hall = {
  readonly isRehearsal: boolean;
  readonly phase: 'running' | 'closed' | 'ceremony';
  readonly onStage: (HallEntry & { readonly isScored: boolean }) | null;
  readonly next: HallEntry | null;
  readonly clock: StageClock | null;
  /** The entry that was revealed last. */
  readonly reveal:
    | (HallEntry & {
        readonly final: string | null;
        /** With the earlier stages, where the contest has some and the entry a result in each. */
        readonly combined?: string | null;
        readonly deduction: string;
        readonly seats: readonly {
          readonly seat: SeatId;
          readonly name: string | null;
          readonly total: string | null;
          readonly isDropped: boolean;
        }[];
      })
    | null;
  /** Of what was revealed, while it runs: in rank order. */
  readonly standings: readonly HallRank[];
  /** Of what the ceremony has shown: from the last place up to the one shown last. */
  readonly ceremony: readonly HallRank[];
  readonly heard: number;
  readonly entries: number;
};

export function hallOf(run: Run, awards: readonly AwardPlan[]): Hall {
  const isClosed = run.status === 'closed';
  const waiting = run.order.filter((key) => run.entries[key]?.state === 'waiting');
  const revealedKeys = run.order.filter((key) => run.entries[key]?.state === 'revealed');
  const inRun = run.order.filter((key) => run.entries[key]?.state !== 'withdrawn');
  return {
    isRehearsal: run.isRehearsal,
    phase: !isClosed ? 'running' : isReleased(run) ? 'ceremony' : 'closed',
    onStage: run.onStage && { ...entryIn(run, run.onStage), isScored: run.entries[run.onStage]?.state === 'scoring' },
    next: waiting[0] === undefined ? null : entryIn(run, waiting[0]),
    clock: run.clock,
    reveal: isClosed ? null : revealIn(run),
    // The whole order would give the ceremony away.
    standings: isClosed ? [] : rankedIn(run, awards, (key) => revealedKeys.includes(key), false),
    ceremony: isReleased(run) && run.ceremony.shown > 0 ? shownRanks(run, awards) : [],
    heard: inRun.filter((key) => !['waiting', 'on-stage'].includes(run.entries[key]?.state ?? '')).length,
    entries: inRun.length,
  };
}

function entryIn(run: Run, key: EntryKey): HallEntry {
  const { title, team } = run.entries[key] ?? { title: '', team: '' };
  return { place: run.order.indexOf(key) + 1, title, team };
}

function revealIn(run: Run): Hall['reveal'] {
  const key = run.lastRevealed;
  if (key === null || run.entries[key]?.state !== 'revealed') return null;
  const { final, deduction, seats } = scoreOf(run, key);
  const named = seats.map((seat) => ({
    ...seat,
    name: run.rules.namesJudges ? (run.seats[seat.seat]?.name ?? null) : null,
  }));
  const combined = run.stages && { combined: combinedFinal(run, key) };
  return { ...entryIn(run, key), final, ...combined, deduction, seats: named };
}

const combinedFinal = (run: Run, key: EntryKey): string | null =>
  standingsIn(run, [], (one) => one === key)[0]?.final ?? null;

function rankedIn(
  run: Run,
  awards: readonly AwardPlan[],
  isCounted: (key: EntryKey) => boolean,
  withAwards: boolean,
): readonly HallRank[] {
  return standingsIn(run, run.tieDecisions, isCounted).map(({ entry, rank, final }) => ({
    ...entryIn(run, entry as EntryKey),
    ...{ rank, final, award: withAwards ? awardOf(rank, awards) : null },
  }));
}

function shownRanks(run: Run, awards: readonly AwardPlan[]): readonly HallRank[] {
  return [...rankedIn(run, awards, () => true, true)].reverse().slice(0, run.ceremony.shown);
}
