import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { PaperMark, Run, SealedAct } from './run';
import { totalOf } from './scores';
import type { StageRefusal } from './stageActs';

export type PaperRefusal =
  | 'unknown-entry'
  | 'unknown-seat'
  | 'recused'
  | 'not-open'
  | 'wrong-mark'
  | 'marks-incomplete';

/** What a clerk typed from a judge's sheet waits until a second person has compared it. */
export function typedPaper(run: Run, mark: PaperMark): Result<Run, PaperRefusal> {
  const entry = run.entries[mark.entry];
  if (entry === undefined) return fail('unknown-entry');
  if (run.seats[mark.seat] === undefined) return fail('unknown-seat');
  if (entry.recused.includes(mark.seat)) return fail('recused');
  if (entry.state !== 'scoring') return fail('not-open');
  const { faults, missing } = totalOf(run.rules, mark.criteria);
  if (faults.length > 0) return fail('wrong-mark');
  if (missing.length > 0) return fail('marks-incomplete');
  const others = run.paper.filter(
    ({ submission, entry: key, seat }) => submission !== mark.submission && !(key === mark.entry && seat === mark.seat),
  );
  return succeed({ ...run, paper: [...others, mark] });
}

/** Counts from then on as the seat's last mark. */
export function confirmedPaper(
  run: Run,
  submission: string,
  memberId: string,
  now: Instant,
): Result<Run, StageRefusal> {
  const typed = run.paper.find((one) => one.submission === submission);
  if (typed === undefined) return fail('wrong-state');
  if (typed.typedBy === memberId) return fail('own-paper');
  if (run.entries[typed.entry]?.state !== 'scoring') return fail('wrong-state');
  const { entry, seat, criteria } = typed;
  const act: SealedAct = { act: 'mark', entry, judge: seat, criteria, at: now, submission, paper: true };
  return succeed({
    ...run,
    acts: [...run.acts, act],
    last: { ...run.last, [entry]: { ...run.last[entry], [seat]: submission } },
    paper: run.paper.filter((one) => one !== typed),
  });
}

export const rejectedPaper = (run: Run, submission: string): Result<Run, StageRefusal> =>
  run.paper.some((one) => one.submission === submission)
    ? succeed({ ...run, paper: run.paper.filter((one) => one.submission !== submission) })
    : fail('wrong-state');
