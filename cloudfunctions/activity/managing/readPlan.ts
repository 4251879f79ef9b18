import type { readPlan as call } from '../../../contracts/activity/managing';
import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import { planOf } from '../../../domain/activity/plan';
import { seatCountOf, takenOf } from '../../../domain/activity/pools';
import { poolOf, type Session } from '../../../domain/activity/sessions';
import { type Result, succeed } from '../../../domain/result';
import type { ManagedActivityStore, ManagedSnapshot } from '../ports';

type Needs = { readonly store: Pick<ManagedActivityStore, 'find'> };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, never>;

export const readPlan = ({ store }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.find(memberId, activityId),

  run: async (_memberId: string, _input: Input, { activity, pools }: ManagedSnapshot): Promise<Outcome> => {
    return succeed({
      activityId: activity.id,
      organisationId: activity.organisationId,
      status: activity.status,
      version: activity.version,
      signedUp: takenOf(seatCountOf(pools)),
      taken: takenIn(activity.sessions, pools),
      plan: planOf(activity),
      calledOff: activity.sessions.flatMap(({ id, calledOff }) =>
        calledOff ? [{ sessionId: id, reason: calledOff.reason }] : [],
      ),
      cover: activity.cover ?? null,
    });
  },
});

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
