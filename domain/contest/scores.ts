import { totalsFarFromMedian } from '../judging/agreement';
import { type Exact, readDecimal, zero } from '../judging/decimal';
import type { CriterionMarks, JudgeText } from '../judging/mark';
import type { EntryText } from '../judging/protocolText';
import type { PublicShareText } from '../judging/publicShare';
import { readContest } from '../judging/readContest';
import { readRule } from '../judging/readRule';
import type { Rule } from '../judging/rule';
import { type RunningTotal, runningTotal } from '../judging/runningTotal';
import { combinedStandings } from '../judging/stages';
import { type StandingText, scoreContest, standingsOf } from '../judging/standings';
import { deductionFor } from './deduction';
import type { SeatId } from './panel';
import { type ContestRules, ruleTextOf, totalPlaces } from './rules';
import { type EntryKey, keysOf, type Run, seatsOf } from './run';
import { scoredStages } from './runStages';
import { countedVotes, declaredShare } from './votes';

export function ruleOf(rules: ContestRules): Rule {
  const rule = readRule(ruleTextOf(rules), [], []);
  if (rule === null) throw new Error('the rules of a contest that was opened are no rules');
  return rule;
}

export const totalOf = (rules: ContestRules, criteria: CriterionMarks): RunningTotal =>
  runningTotal(ruleOf(rules), criteria, totalPlaces);

/** Each seat's last mark or absence; a seat that has neither is missing. */
export function marksOf({ acts }: Pick<Run, 'acts'>, key: EntryKey): readonly JudgeText[] {
  const marks = new Map<string, JudgeText>();
  for (const act of acts) {
    if (act.entry !== key) continue;
    if (act.act === 'mark') marks.set(act.judge, { judge: act.judge, criteria: act.criteria });
    else if (act.act === 'absent') marks.set(act.judge, { judge: act.judge, absent: true });
  }
  return [...marks.values()];
}

/** Seats without a mark on an entry, recused ones included. */
export function unmarkedSeats(run: Run, key: EntryKey): readonly SeatId[] {
  const marked = new Set(marksOf(run, key).flatMap(({ judge, absent }) => (absent ? [] : judge)));
  return seatsOf(run).filter((seat) => !marked.has(seat));
}

export const deductionOf = (run: Pick<Run, 'rules' | 'entries'>, key: EntryKey): string =>
  deductionFor(run.entries[key]?.overrunSeconds ?? 0, run.rules.timing.overrun);

const entryTextOf = (run: Run, key: EntryKey): EntryText => ({
  id: key,
  deduction: deductionOf(run, key),
  marks: marksOf(run, key),
});

function contestOf(run: Run, keys: readonly EntryKey[], publicShare?: PublicShareText) {
  const entries = keys.map((key) => entryTextOf(run, key));
  const contest = readContest({ rule: ruleTextOf(run.rules), entries, publicShare }, [], []);
  if (contest === null) throw new Error(`the run of ${run.contestId} holds marks that its rules forbid`);
  return contest;
}

/** The hall's votes count once all of them are counted, when the run is closed. */
function shareOf({ rules, votes, closedAt }: Run, keys: readonly EntryKey[]): PublicShareText | undefined {
  if (rules.publicShare === null || closedAt === null) return undefined;
  const counted = countedVotes(votes).filter(({ entry }) => keys.some((key) => key === entry));
  return { ...declaredShare(rules.publicShare), votes: counted };
}

const isFixed = ({ entries }: Pick<Run, 'entries'>, key: EntryKey): boolean =>
  entries[key]?.state === 'locked' || entries[key]?.state === 'revealed';

/** Of what is locked, in rank order; with earlier stages by the combined final. */
export const standingsIn = (
  run: Run,
  decisions: Run['tieDecisions'] = run.tieDecisions,
  isCounted: (key: EntryKey) => boolean = () => true,
): readonly StandingText[] => {
  const keys = keysOf(run).filter((key) => isFixed(run, key) && isCounted(key));
  if (keys.length === 0) return [];
  const contest = contestOf(run, keys, shareOf(run, keys));
  return run.stages === undefined
    ? standingsOf(contest, decisions)
    : combinedStandings(scoredStages(run.stages, scoreContest(contest), keys), decisions);
};

/** Of the whole evening's standings without earlier stages, the final of one entry; the hall's share included. */
export function finalIn(run: Run, key: EntryKey): string | null {
  const { stages: _, ...evening } = run;
  return standingsIn(evening).find(({ entry }) => entry === key)?.final ?? null;
}

export type SeatTotal = { readonly seat: SeatId; readonly total: string | null; readonly isDropped: boolean };
export type ShownScore = {
  /** Null where too few judged. */
  readonly final: string | null;
  readonly deduction: string;
  readonly seats: readonly SeatTotal[];
};

/** Of one entry, from the judges alone: each seat's total, what was dropped, the final. Null totals are recused or absent seats. */
export function scoreOf(run: Run, key: EntryKey): ShownScore {
  const [standing] = standingsOf(contestOf(run, [key]), []);
  const dropped = new Set(standing?.dropped.map(({ judge }) => judge) ?? []);
  const marks = new Map(marksOf(run, key).map((mark) => [mark.judge, mark]));
  return {
    final: standing?.final ?? null,
    deduction: deductionOf(run, key),
    seats: seatsOf(run).map((seat) => {
      const criteria = marks.get(seat)?.criteria;
      const total = criteria === undefined ? null : totalOf(run.rules, criteria).total;
      return { seat, total, isDropped: dropped.has(seat) };
    }),
  };
}

/** By entry, what its judges gave each criterion on average, in the rules' order; null where nobody did. */
export const criterionMeansOf = (run: Run, keys: readonly EntryKey[]): ReadonlyMap<string, readonly (Exact | null)[]> =>
  new Map(scoreContest(contestOf(run, keys)).map(({ entry, criterionMeans }) => [entry, criterionMeans]));

/** Seats whose total is far from the panel's median as it is now, and whose judge has not stood by it. */
export function seatsToLookAgain(run: Run, key: EntryKey): readonly SeatId[] {
  const distance = readDecimal(run.rules.outlierDistance) ?? zero;
  const marks = marksOf(run, key).filter(({ absent }) => absent !== true);
  // The median of two is far from both or from neither: it says nothing of one of them.
  if (marks.length < 3) return [];
  const far = new Set(totalsFarFromMedian(contestOf(run, [key]), distance).map(({ judge }) => judge));
  return seatsOf(run).filter((seat) => {
    const stoodBy = run.confirmed[key]?.[seat];
    return far.has(seat) && (stoodBy === undefined || stoodBy !== run.last[key]?.[seat]);
  });
}
