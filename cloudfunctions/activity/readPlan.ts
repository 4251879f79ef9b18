import type { readPlan as call } from '../../contracts/activity/managing';
import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import { planOf } from '../../domain/activity/plan';
import { seatCountOf, takenOf } from '../../domain/activity/pools';
import { poolOf, type Session } from '../../domain/activity/sessions';
import { type Result, succeed } from '../../domain/result';
import { findManaged } from './findManaged';
import type { ActivityKeeper, ManagedSnapshot } from './ports';

type Needs = { readonly keeper: Pick<ActivityKeeper, 'find'> };
type Refusal = 'unknown-activity' | 'not-allowed';

export const readPlan =
  ({ keeper }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, Refusal>> => {
    const found = await findManaged(keeper, memberId, input.activityId);
    if (!found.ok) return found;
    const { activity, pools } = found.value;
    return succeed({
      activityId: activity.id,
      organisationId: activity.organisationId,
      status: activity.status,
      version: activity.version,
      signedUp: takenOf(seatCountOf(pools)),
      taken: takenIn(activity.sessions, pools),
      plan: planOf(activity),
    });
  };

const takenIn = (sessions: readonly Session[], pools: ManagedSnapshot['pools']): OutputOf<typeof call>['taken'] =>
  sessions.flatMap(({ id, places }) =>
    places.map(({ kind }) => {
      const pool = pools.find(({ name }) => name === poolOf(id, kind));
      return {
        sessionId: id,
        ticketKind: kind,
        seats: pool === undefined ? 0 : takenOf(pool),
        waiting: pool?.waiting ?? 0,
      };
    }),
  );
