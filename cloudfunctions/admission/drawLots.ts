import type { drawLots as call } from '../../contracts/admission/calls';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { commitmentTo, drawnOrder } from '../../domain/admission/draw';
import { mayBeDrawn } from '../../domain/admission/publicValue';
import { memberEntry } from '../../domain/audit/entry';
import type { Hashing } from '../../domain/hashing/hashing';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Lots, SeatDrawn } from '../_records/draws/ports';
import { drawIn } from './drawIn';
import type { DrawSnapshot, DrawStore, StoredDraw } from './ports';
import { shownDraw } from './shownDraw';

type Needs = {
  readonly store: Pick<DrawStore, 'read' | 'hold'>;
  readonly lots: Pick<Lots, 'secretOf'>;
  readonly hashing: Hashing;
  readonly seatDrawn: SeatDrawn;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Secret, value and order in one update that happens once; then people are seated, as many as one call can. */
export const drawLots = ({ store, lots, hashing, seatDrawn, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.read(memberId, activityId),

  run: async (memberId: string, { activityId, publicValue }: Input, seen: DrawSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const found = drawIn(attempt === 1 ? seen : await store.read(memberId, activityId));
      if (!found.ok) return found;
      const { activity, draw } = found.value;
      if (draw === null) return fail('list-not-closed');
      if (draw.drawnAt !== null) {
        if (draw.publicValue !== publicValue) return fail('drawn-otherwise');
        const seating = await seatDrawn(activityId);
        const { seated, toSeat, outcomes } = seating ?? { seated: 0, toSeat: draw.order.length, outcomes: '' };
        return succeed({ draw: shownDraw({ ...draw, outcomes }), seated, toSeat });
      }
      const drawnAt = now();
      if (!mayBeDrawn(draw, drawnAt)) return fail('value-not-out-yet');
      if (activity.startAt <= drawnAt) return fail('activity-started');
      const secret = secretOf(draw, lots, hashing);
      const order = drawnOrder(draw.lots, secret, publicValue, hashing);
      const { organisationId } = activity;
      const act = { actorId: memberId, on: activityId, organisationId, at: drawnAt };
      await store.hold(activityId, { publicValue, secret, drawnAt, order }, memberEntry('lots-drawn', act));
    }
    throw new Error(`the draw of ${activityId} was held and is not there`);
  },
});

function secretOf(draw: StoredDraw, lots: Needs['lots'], hashing: Hashing): string {
  const secret = lots.secretOf(draw.activityId, draw.closedAt);
  if (commitmentTo(secret, hashing) !== draw.commitment)
    throw new Error(`the root key has changed since the list of ${draw.activityId} was closed`);
  return secret;
}
