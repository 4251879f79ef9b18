import type { closeApplications as call } from '../../contracts/admission/calls';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { listClosesFrom } from '../../domain/admission/closing';
import { commitmentTo } from '../../domain/admission/draw';
import { inLotOrder } from '../../domain/admission/lot';
import { reviewPublicDay } from '../../domain/admission/publicValue';
import { memberEntry } from '../../domain/audit/entry';
import type { Hashing } from '../../domain/hashing/hashing';
import { fail, failAt, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Lots } from '../_records/draws/ports';
import { drawIn } from './drawIn';
import type { DrawSnapshot, DrawStore } from './ports';
import { shownDraw } from './shownDraw';

type Needs = {
  readonly store: Pick<DrawStore, 'read' | 'applicants' | 'close'>;
  readonly lots: Lots;
  readonly hashing: Pick<Hashing, 'sha256'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** One insert under the activity's id: the first closing stands, and every later one is answered with it. */
export const closeApplications = ({ store, lots, hashing, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.read(memberId, activityId),

  run: async (
    memberId: string,
    { activityId, publicSource, publicOn }: Input,
    seen: DrawSnapshot,
  ): Promise<Outcome> => {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const found = drawIn(attempt === 1 ? seen : await store.read(memberId, activityId));
      if (!found.ok) return found;
      const { activity, draw } = found.value;
      if (draw !== null) return succeed({ draw: shownDraw(draw) });
      const closedAt = now();
      if (closedAt < listClosesFrom(activity)) return fail('registration-still-open');
      const day = reviewPublicDay({ publicOn }, { closedAt, startAt: activity.startAt });
      if (!day.ok) return failAt(day.failure, 'publicOn');
      const applicants = await store.applicants(activityId);
      if (applicants.length === 0) return fail('nobody-applied');
      const entries = applicants
        .map(({ id, generation }) => ({ lot: lots.numberOf(id, generation), registrationId: id }))
        .sort((one, other) => inLotOrder(one.lot, other.lot));
      const commitment = commitmentTo(lots.secretOf(activityId, closedAt), hashing);
      const { organisationId } = activity;
      const act = { actorId: memberId, on: activityId, organisationId, at: closedAt };
      await store.close(
        { activityId, commitment, closedAt, publicSource, publicOn, entries },
        memberEntry('list-closed', act),
      );
    }
    throw new Error(`the draw of ${activityId} is closed and cannot be found`);
  },
});
