import { readDecimal, writeDecimal, zero } from '../judging/decimal';
import type { CriterionMarks } from '../judging/mark';
import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { SeatId } from './panel';
import type { ContestRules } from './rules';
import type { EntryKey, Run, SealedAct } from './run';
import { unmarkedSeats } from './scores';
import type { StageRefusal } from './stageActs';

/** For rehearsals: every seat that has none gives between seven and nine tenths, always the same for entry and seat. */
export function inventedMarks(run: Run, key: EntryKey, now: Instant): Result<Run, StageRefusal> {
  if (!run.isRehearsal) return fail('not-a-rehearsal');
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  if (entry.state !== 'scoring') return fail('wrong-state');
  const seats = unmarkedSeats(run, key).filter((seat) => !entry.recused.includes(seat));
  const acts = seats.map(
    (seat): SealedAct => ({
      act: 'mark',
      entry: key,
      judge: seat,
      criteria: inventedFor(run.rules, key, seat),
      at: now,
      submission: `invented${key}${seat}`,
    }),
  );
  const given = Object.fromEntries(seats.map((seat) => [seat, `invented${key}${seat}`]));
  return succeed({
    ...run,
    acts: [...run.acts, ...acts],
    last: { ...run.last, [key]: { ...run.last[key], ...given } },
  });
}

const tenths = [7, 8, 9] as const;

function inventedFor({ criteria }: ContestRules, key: EntryKey, seat: SeatId): CriterionMarks {
  const turn = Number(key.slice(1)) + Number(seat.slice(1));
  return Object.fromEntries(
    criteria.map(({ id, max }, index) => {
      const whole = (readDecimal(max) ?? zero).mul(tenths[(turn + index) % tenths.length] ?? 8).div(10);
      return [id, writeDecimal(whole.floor(), 0)];
    }),
  );
}
