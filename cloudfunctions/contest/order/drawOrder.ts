import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { drawOrder as call } from '../../../contracts/contest/order';
import { commitmentTo, drawnOrder } from '../../../domain/admission/draw';
import { mayBeDrawn } from '../../../domain/admission/publicValue';
import { memberEntry } from '../../../domain/audit/entry';
import { entriesInOrder } from '../../../domain/contest/orderDraw';
import type { Hashing } from '../../../domain/hashing/hashing';
import { entryNotice } from '../../../domain/notice/entryNotice';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { Lots } from '../../_records/draws/ports';
import { findContest } from '../setup/findContest';
import type { ContestSnapshot, ContestStore } from '../setup/ports';
import { shownOrderDraw } from './shownOrderDraw';

type Needs = {
  readonly store: Pick<ContestStore, 'find' | 'drawOrder'>;
  readonly lots: Pick<Lots, 'secretOf'>;
  readonly hashing: Hashing;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Secret, value and order in one update that happens once. */
export const drawOrder = ({ store, lots, hashing, now }: Needs) => ({
  find: findContest(store),

  run: async (memberId: string, { contestId, publicValue }: Input, seen: ContestSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const found = attempt === 1 ? seen : await store.find(memberId, contestId);
      if (found === null) return fail('unknown-contest');
      const { contest, entries, run: status } = found;
      const draw = contest.orderDraw;
      if (draw === undefined) return fail('list-not-closed');
      if (draw.drawnAt !== null)
        return draw.publicValue === publicValue
          ? succeed({ draw: shownOrderDraw(contestId, draw, entries) })
          : fail('drawn-otherwise');
      const drawnAt = now();
      if (status !== null) return fail('rules-frozen');
      if (!mayBeDrawn(draw, drawnAt)) return fail('value-not-out-yet');
      const secret = lots.secretOf(contestId, draw.closedAt);
      if (commitmentTo(secret, hashing) !== draw.commitment)
        throw new Error(`the root key has changed since the list of ${contestId} was closed`);
      const inList = draw.entries.map(({ lot }) => lot);
      const drawn = drawnOrder(inList, secret, publicValue, hashing);
      const held = { publicValue, secret, drawnAt, lots: drawn, order: entriesInOrder(draw, drawn) };
      const act = { actorId: memberId, on: contestId, organisationId: contest.organisationId, at: drawnAt };
      const notices = [entryNotice('order-set', drawnAt)];
      await store.drawOrder(contestId, held, { notices, entry: memberEntry('order-drawn', act) });
    }
    throw new Error(`the order of ${contestId} was drawn and is not there`);
  },
});
