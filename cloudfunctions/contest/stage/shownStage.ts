import type { OutputOf } from '../../../contracts/call';
import type { directStage } from '../../../contracts/contest/stage';
import { awardOf } from '../../../domain/contest/awards';
import type { Contest } from '../../../domain/contest/contest';
import type { SeatId } from '../../../domain/contest/panel';
import type { EntryKey, Run } from '../../../domain/contest/run';
import { seatsOf } from '../../../domain/contest/run';
import { deductionOf, scoreOf, standingsIn, totalOf, unmarkedSeats } from '../../../domain/contest/scores';
import type { StandingText } from '../../../domain/judging/standings';
import type { Instant } from '../../../domain/time/instant';

type Stage = OutputOf<typeof directStage>['stage'];

/** Who has submitted, never what: a final stands here once its entry is locked. */
export function shownStage(contest: Contest, run: Run, memberId: string, now: Instant): Stage {
  const standings = standingsIn(run);
  return {
    contestId: run.contestId,
    isRehearsal: run.isRehearsal,
    title: contest.title,
    status: run.status,
    version: run.version,
    rules: run.rules,
    onStage: run.onStage,
    clock: run.clock,
    entries: run.order.map((key) => shownEntry(run, key)),
    seats: seatsOf(run).map((seat) => ({
      seat,
      name: run.seats[seat]?.name ?? '',
      nudgedAt: run.nudges[seat] ?? null,
    })),
    alternates: contest.panel
      .filter(({ id }) => run.alternates.includes(id))
      .map(({ id, name, memberId: joined }) => ({ seat: id, name, hasJoined: joined !== null })),
    sittings: [...run.sittings],
    late: run.late.map(({ entry, seat, criteria, at }) => ({
      ...{ entry, seat, at },
      total: totalOf(run.rules, criteria).total,
    })),
    paper: run.paper.map(({ submission, entry, seat, criteria, typedBy }) => ({
      ...{ submission, entry, seat, criteria },
      total: totalOf(run.rules, criteria).total,
      isOwn: typedBy === memberId,
    })),
    notes: [...run.notes],
    ties: tiesIn(standings),
    standings: standings.map(({ entry, rank, final }) => ({
      ...{ key: entry as EntryKey, rank, final },
      title: run.entries[entry as EntryKey]?.title ?? '',
      team: run.entries[entry as EntryKey]?.team ?? '',
      award: awardOf(rank, contest.awards),
    })),
    ceremony: {
      releases: run.ceremony.releasedBy.length,
      hasReleased: run.ceremony.releasedBy.includes(memberId),
      shown: run.ceremony.shown,
      total: standings.length,
    },
    serverTime: now,
  };
}

function shownEntry(run: Run, key: EntryKey): Stage['entries'][number] {
  const entry = run.entries[key];
  if (entry === undefined) throw new Error(`the run of ${run.contestId} has no entry ${key}`);
  const { entryId, title, team, state, calls, missedTurns, overrunSeconds, recused } = entry;
  const isFixed = state === 'locked' || state === 'revealed';
  return {
    ...{ key, entryId, title, team, state, missedTurns, overrunSeconds },
    calls: calls.length,
    deduction: deductionOf(run, key),
    recused: [...recused],
    marked: markedSeats(run, key),
    final: isFixed ? scoreOf(run, key).final : null,
  };
}

function markedSeats(run: Run, key: EntryKey): readonly SeatId[] {
  const unmarked = unmarkedSeats(run, key);
  return seatsOf(run).filter((seat) => !unmarked.includes(seat));
}

/** Groups of entries that share a rank. */
function tiesIn(standings: readonly StandingText[]): readonly (readonly EntryKey[])[] {
  const groups = new Map<number, EntryKey[]>();
  for (const { rank, entry } of standings)
    if (rank !== null) groups.set(rank, [...(groups.get(rank) ?? []), entry as EntryKey]);
  return [...groups.values()].filter((group) => group.length > 1);
}
