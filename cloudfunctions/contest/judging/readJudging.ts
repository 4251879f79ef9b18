import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readJudging as call } from '../../../contracts/contest/judging';
import { judgeStanding } from '../../../domain/contest/judgeStanding';
import { isPredecessors, seatOfMember } from '../../../domain/contest/marking';
import { isAlternate, type SeatId, seatOf } from '../../../domain/contest/panel';
import { sealedLinks } from '../../../domain/contest/receipts';
import type { EntryKey, Run } from '../../../domain/contest/run';
import { seatsToLookAgain, totalOf } from '../../../domain/contest/scores';
import type { Sha256 } from '../../../domain/judging/seal';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { DraftStore, JudgeDraft, RunSnapshot, RunStore } from '../ports';
import { findRun } from '../stage/findRun';

type Needs = {
  readonly store: Pick<RunStore, 'read' | 'startingEntries'>;
  readonly drafts: Pick<DraftStore, 'ofJudge'>;
  readonly sha256: Sha256;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Output = OutputOf<typeof call>;
type ShownEntry = Output['entries'][number];

export const readJudging = ({ store, drafts, sha256, now }: Needs) => ({
  find: findRun(store),

  run: async (
    memberId: string,
    { contestId, isRehearsal }: Input,
    { contest, run }: RunSnapshot,
  ): Promise<Result<Output, never>> => {
    const { title, startAt, venue } = contest;
    const standing = judgeStanding(run, contest.panel, memberId);
    const about = { contestId, isRehearsal, title, startAt, venue, standing, startedAt: run?.startedAt ?? null };
    if (run === null) {
      const listed = await store.startingEntries(contest);
      const [coming, undrawn] = contest.order === null ? [[], listed] : [listed, []];
      const mine = seatOf(contest.panel, memberId);
      const recused = new Set(contest.recusals.flatMap(({ seat, entryId }) => (seat === mine?.id ? entryId : [])));
      return succeed({
        ...about,
        ...{ rules: contest.rules, status: 'preparing', seat: mine === null || isAlternate(mine) ? null : mine.id },
        ...{ onStage: null, clock: null },
        nudgedAt: null,
        entries: coming.map(({ id: entryId, title: entryTitle, team }, index) => ({
          ...{ key: `e${index + 1}` as const, entryId, title: entryTitle, team, state: 'waiting' as const },
          ...{ isRecused: recused.has(entryId), isPredecessors: false, mine: null, asksToLookAgain: false },
          ...{ late: [], draft: null, remark: '' },
        })),
        undrawn: undrawn.map(({ id: entryId, title: entryTitle, team }) => ({
          ...{ entryId, title: entryTitle, team },
          isRecused: recused.has(entryId),
        })),
        serverTime: now(),
      });
    }
    const seat = seatOfMember(run, memberId);
    const kept = new Map((await drafts.ofJudge({ contestId, isRehearsal }, memberId)).map((one) => [one.entry, one]));
    const receipts = sealedLinks(run, sha256).map(({ receipt }) => receipt);
    return succeed({
      ...about,
      ...{ rules: run.rules, status: run.status, seat, onStage: run.onStage, clock: run.clock },
      nudgedAt: seat === null ? null : (run.nudges[seat] ?? null),
      entries: run.order.map((key) => entryFor(run, key, seat, { receipts, draft: kept.get(key) ?? null })),
      undrawn: [],
      serverTime: now(),
    });
  },
});

function entryFor(
  run: Run,
  key: EntryKey,
  seat: SeatId | null,
  { receipts, draft }: { readonly receipts: readonly string[]; readonly draft: JudgeDraft | null },
): ShownEntry {
  const entry = run.entries[key];
  if (entry === undefined) throw new Error(`the run of ${run.contestId} has no entry ${key}`);
  const { entryId, title, team, state } = entry;
  const hasPredecessors = seat !== null && isPredecessors(run, key, seat);
  const since = run.sittings.filter((sitting) => sitting.seat === seat).pop()?.from ?? run.startedAt;
  return {
    ...{ key, entryId, title, team, state },
    isRecused: seat !== null && entry.recused.includes(seat),
    isPredecessors: hasPredecessors,
    mine: seat === null || hasPredecessors ? null : ownMark(run, key, seat, receipts),
    asksToLookAgain:
      state === 'scoring' && seat !== null && !hasPredecessors && seatsToLookAgain(run, key).includes(seat),
    late: run.late
      .filter((late) => late.entry === key && late.seat === seat && late.at >= since)
      .map(({ submission, criteria, at }) => ({ submission, criteria, at, total: totalOf(run.rules, criteria).total })),
    remark: seat === null || hasPredecessors ? '' : (run.remarks?.[key]?.[seat] ?? ''),
    draft: draft && {
      criteria: draft.criteria,
      note: draft.note,
      revision: draft.revision,
      phone: draft.phone,
      at: draft.at,
    },
  };
}

function ownMark(run: Run, key: EntryKey, seat: SeatId, receipts: readonly string[]): ShownEntry['mine'] {
  let mine: ShownEntry['mine'] = null;
  for (const [index, act] of run.acts.entries())
    if (act.act === 'mark' && act.entry === key && act.judge === seat)
      mine = {
        submission: act.submission ?? '',
        criteria: act.criteria,
        total: totalOf(run.rules, act.criteria).total,
        at: act.at,
        receipt: receipts[index] ?? '',
        isPaper: act.paper === true,
      };
  return mine;
}
