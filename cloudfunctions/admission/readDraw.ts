import type { readDraw as call } from '../../contracts/admission/calls';
import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import { type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Lots } from '../_records/draws/ports';
import type { DrawSnapshot, DrawStore } from './ports';
import { shownDraw } from './shownDraw';

type Needs = { readonly store: Pick<DrawStore, 'read'>; readonly lots: Pick<Lots, 'numberOf'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, never>;

/** Anyone may read it. Whose lot is whose is told to each person of their own alone. */
export const readDraw = ({ store, lots, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.read(memberId, activityId),

  run: async (_memberId: string, _input: Input, { activity, draw, registration }: DrawSnapshot): Promise<Outcome> => {
    const hasLot = activity.admission === 'lot' && registration !== null;
    return succeed({
      title: activity.title,
      draw: draw && shownDraw(draw),
      myLot: hasLot ? lots.numberOf(registration.id, registration.generation) : null,
      serverTime: now(),
    });
  },
});
