import type { listApplicants as call } from '../../contracts/admission/calls';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { carriedKind } from '../../domain/activity/placeKinds';
import { poolOf } from '../../domain/activity/sessions';
import { type Result, succeed } from '../../domain/result';
import type { ReviewHead, ReviewStore } from './ports';

type Needs = { readonly store: Pick<ReviewStore, 'head' | 'applicants'> };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const listApplicants = ({ store }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.head(memberId, activityId),

  run: async (_memberId: string, { activityId }: Input, { activity, pools }: ReviewHead): Promise<Outcome> => {
    const applicants = await store.applicants(activityId);
    return succeed({
      title: activity.title,
      pools: activity.sessions.flatMap(({ id, places }) =>
        places.map(({ kind, capacity }) => {
          const pool = pools[poolOf(id, kind)];
          return {
            sessionId: id,
            ticketKind: kind,
            ...carriedKind(activity, kind),
            capacity: pool?.capacity ?? capacity,
            left: pool?.left ?? 0,
          };
        }),
      ),
      applicants: applicants.map(({ id, nickname, status, sessionId, ticketKind, seats, queue, signedUpAt }) => ({
        registrationId: id,
        nickname,
        status,
        sessionId,
        ticketKind,
        ...carriedKind(activity, ticketKind),
        wants: seats + (queue?.wants ?? 0),
        appliedAt: signedUpAt,
      })),
    });
  },
});
