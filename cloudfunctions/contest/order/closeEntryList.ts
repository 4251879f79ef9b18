import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { closeEntryList as call } from '../../../contracts/contest/order';
import { commitmentTo } from '../../../domain/admission/draw';
import { reviewPublicDay } from '../../../domain/admission/publicValue';
import { memberEntry } from '../../../domain/audit/entry';
import { lotsFor } from '../../../domain/contest/orderDraw';
import type { Hashing } from '../../../domain/hashing/hashing';
import { entryNotice } from '../../../domain/notice/entryNotice';
import { fail, failAt, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { Lots } from '../../_records/draws/ports';
import { findContest } from '../setup/findContest';
import type { ContestSnapshot, ContestStore } from '../setup/ports';
import { shownOrderDraw } from './shownOrderDraw';

type Needs = {
  readonly store: Pick<ContestStore, 'find' | 'closeList'>;
  readonly lots: Lots;
  readonly hashing: Pick<Hashing, 'sha256'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** An entry has one lot in its contest. */
const generation = 1;

/** The first closing stands, and every later one is answered with it. */
export const closeEntryList = ({ store, lots, hashing, now }: Needs) => ({
  find: findContest(store),

  run: async (
    memberId: string,
    { contestId, publicSource, publicOn }: Input,
    seen: ContestSnapshot,
  ): Promise<Outcome> => {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const found = attempt === 1 ? seen : await store.find(memberId, contestId);
      if (found === null) return fail('unknown-contest');
      const { contest, entries, run: status } = found;
      if (contest.orderDraw !== undefined)
        return succeed({ draw: shownOrderDraw(contestId, contest.orderDraw, entries) });
      if (status !== null) return fail('rules-frozen');
      if (contest.status !== 'open') return fail('contest-not-open');
      if (contest.order !== null) return fail('order-drawn');
      const closedAt = now();
      if (closedAt < contest.entriesCloseAt) return fail('entries-still-open');
      const day = reviewPublicDay({ publicOn }, { closedAt, startAt: contest.startAt });
      if (!day.ok) return failAt(day.failure, 'publicOn');
      if (entries.length === 0) return fail('no-entries');
      const drawing = {
        ...{ commitment: commitmentTo(lots.secretOf(contestId, closedAt), hashing), closedAt, publicSource, publicOn },
        entries: lotsFor(
          entries.map(({ id }) => id),
          (id) => lots.numberOf(id, generation),
        ),
        ...{ publicValue: null, secret: null, drawnAt: null, order: [] },
      };
      const act = { actorId: memberId, on: contestId, organisationId: contest.organisationId, at: closedAt };
      const notices = [entryNotice('not-shortlisted', closedAt)];
      await store.closeList(contestId, drawing, { notices, entry: memberEntry('entry-list-closed', act) });
    }
    return fail('order-drawn');
  },
});
