import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readOrderDraw as call } from '../../../contracts/contest/order';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findContest } from '../setup/findContest';
import type { ContestSnapshot, ContestStore } from '../setup/ports';
import { shownOrderDraw } from './shownOrderDraw';

type Needs = { readonly store: Pick<ContestStore, 'find'>; readonly now: Clock };

export const readOrderDraw = ({ store, now }: Needs) => ({
  find: findContest(store),

  run: async (
    _memberId: string,
    { contestId }: ParsedInputOf<typeof call>,
    { contest: { title, orderDraw }, entries }: ContestSnapshot,
  ): Promise<Result<OutputOf<typeof call>, never>> =>
    succeed({
      title,
      draw: orderDraw === undefined ? null : shownOrderDraw(contestId, orderDraw, entries),
      serverTime: now(),
    }),
});
