import type { readDraw as call } from '../../contracts/admission/calls';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Lots } from '../_records/draws/ports';
import type { DrawStore } from './ports';
import { shownDraw } from './shownDraw';

type Needs = { readonly store: Pick<DrawStore, 'read'>; readonly lots: Pick<Lots, 'numberOf'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Anyone may read it. Whose lot is whose is told to each person of their own alone. */
export const readDraw =
  ({ store, lots, now }: Needs) =>
  async (memberId: string, { activityId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const snapshot = await store.read(memberId, activityId);
    if (snapshot === null || snapshot.activity.status === 'draft') return fail('unknown-activity');
    const { activity, draw, registration } = snapshot;
    const hasLot = activity.admission === 'lot' && registration !== null;
    return succeed({
      title: activity.title,
      draw: draw && shownDraw(draw),
      myLot: hasLot ? lots.numberOf(registration.id, registration.generation) : null,
      serverTime: now(),
    });
  };
