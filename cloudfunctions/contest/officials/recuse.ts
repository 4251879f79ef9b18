import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { recuse as call } from '../../../contracts/contest/officials';
import { seatOf } from '../../../domain/contest/panel';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findContest } from '../setup/findContest';
import type { ContestSnapshot, ContestStore } from '../setup/ports';
import type { TaskStore } from './ports';

type Needs = {
  readonly store: Pick<ContestStore, 'find'>;
  readonly tasks: Pick<TaskStore, 'recuse'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const looks = 2;

export const recuse = ({ store, tasks, now }: Needs) => ({
  find: findContest(store),

  run: async (memberId: string, { contestId, entryId, reason }: Input, seen: ContestSnapshot): Promise<Outcome> => {
    for (let look = 1; look <= looks; look++) {
      const found = look === 1 ? seen : await store.find(memberId, contestId);
      const seat = found === null ? null : seatOf(found.contest.panel, memberId);
      if (found === null || seat === null) return fail('unknown-contest');
      const own = found.contest.recusals.filter((recusal) => recusal.seat === seat.id);
      if (own.some((recusal) => recusal.entryId === entryId)) return succeed({ recused: own.length });
      if (!found.entries.some(({ id }) => id === entryId)) return fail('unknown-entry');
      if (found.contest.order !== null) return fail('order-drawn');
      if (await tasks.recuse(contestId, { seat: seat.id, entryId, reason, at: now() }))
        return succeed({ recused: own.length + 1 });
    }
    return fail('order-drawn');
  },
});
