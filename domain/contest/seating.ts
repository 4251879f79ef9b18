import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { Panel, SeatId } from './panel';
import { keysOf, type Run } from './run';
import type { StageRefusal } from './stageActs';

type Changed = Result<Run, StageRefusal>;

/** An alternate takes the seat over; marks given before stay with who gave them. The alternate's own recusals hold on. */
export function replaced(
  run: Run,
  {
    seat,
    alternate,
    panel,
    now,
  }: { readonly seat: SeatId; readonly alternate: SeatId; readonly panel: Panel; readonly now: Instant },
): Changed {
  if (run.seats[seat] === undefined) return fail('unknown-seat');
  const chair = panel.find(({ id }) => id === alternate);
  if (chair === undefined || !run.alternates.includes(alternate)) return fail('unknown-seat');
  if (chair.memberId === null && !run.isRehearsal) return fail('alternate-not-there');
  const { name, memberId } = chair;
  return succeed({
    ...run,
    seats: { ...run.seats, [seat]: { name, memberId } },
    alternates: run.alternates.filter((one) => one !== alternate),
    sittings: [...run.sittings, { seat, name, from: now }],
    entries: Object.fromEntries(
      keysOf(run).map((key) => {
        const entry = run.entries[key];
        if (entry === undefined) throw new Error(`no entry ${key}`);
        return [key, entry.recused.includes(alternate) ? { ...entry, recused: [...entry.recused, seat] } : entry];
      }),
    ) as Run['entries'],
  });
}

export function nudged(run: Run, seat: SeatId, now: Instant): Changed {
  return run.seats[seat] === undefined
    ? fail('unknown-seat')
    : succeed({ ...run, nudges: { ...run.nudges, [seat]: now } });
}
