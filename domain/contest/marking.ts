import type { CriterionMarks } from '../judging/mark';
import { fail, failAt, type Result, succeed } from '../result';
import type { SeatId } from './panel';
import { type EntryKey, type Run, seatsOf } from './run';
import { totalOf } from './scores';

export type MarkRefusal =
  | 'not-seated'
  | 'unknown-entry'
  | 'recused'
  | 'not-open'
  | 'marks-incomplete'
  | 'wrong-mark'
  | 'marked-elsewhere'
  | 'seat-has-marked';

export type Marking = {
  readonly entry: EntryKey;
  /** The id of this submission: sent again, it is answered as the first time. */
  readonly submission: string;
  /** The submission that it takes the place of, as the judge saw it; null for a first one. */
  readonly replaces: string | null;
  readonly criteria: CriterionMarks;
};

export type ReviewedMarking = { readonly seat: SeatId; readonly total: string } & (
  | { readonly outcome: 'counts' }
  /** The same submission was written before. */
  | { readonly outcome: 'written'; readonly isLate: boolean }
  /** The entry is locked: it is kept aside. */
  | { readonly outcome: 'late' }
);

export const seatOfMember = ({ seats }: Pick<Run, 'seats'>, memberId: string): SeatId | null =>
  seatsOf({ seats }).find((seat) => seats[seat]?.memberId === memberId) ?? null;

/** Whether the seat's mark on an entry was given by who sat in it before. */
export function isPredecessors(
  { acts, sittings }: Pick<Run, 'acts' | 'sittings'>,
  key: EntryKey,
  seat: SeatId,
): boolean {
  const mark = acts.filter((act) => act.act === 'mark' && act.entry === key && act.judge === seat).pop();
  const sitting = sittings.filter((one) => one.seat === seat).pop();
  return mark !== undefined && sitting !== undefined && mark.at < sitting.from;
}

/** What becomes of marks that a judge sends; the same for the same submission however often it comes. */
export function reviewMarking(
  run: Run,
  memberId: string,
  { entry: key, submission, replaces, criteria }: Marking,
): Result<ReviewedMarking, MarkRefusal> {
  const seat = seatOfMember(run, memberId);
  if (seat === null) return fail('not-seated');
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  if (entry.recused.includes(seat)) return fail('recused');
  const { total, missing, faults } = totalOf(run.rules, criteria);
  const [fault] = faults;
  if (fault !== undefined) return failAt('wrong-mark', `criteria.${String(fault.path[0])}`);
  if (missing[0] !== undefined) return failAt('marks-incomplete', `criteria.${missing[0]}`);
  if (run.acts.some((act) => act.submission === submission))
    return succeed({ seat, total, outcome: 'written', isLate: false });
  if (run.late.some((late) => late.submission === submission))
    return succeed({ seat, total, outcome: 'written', isLate: true });
  if (entry.state === 'locked' || entry.state === 'revealed') return succeed({ seat, total, outcome: 'late' });
  if (entry.state !== 'scoring') return fail('not-open');
  if (isPredecessors(run, key, seat)) return fail('seat-has-marked');
  if ((run.last[key]?.[seat] ?? null) !== replaces) return fail('marked-elsewhere');
  return succeed({ seat, total, outcome: 'counts' });
}
