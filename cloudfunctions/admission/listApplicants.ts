import type { listApplicants as call } from '../../contracts/admission/calls';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { can } from '../../domain/access/capabilities';
import { carriedKind } from '../../domain/activity/placeKinds';
import { poolOf } from '../../domain/activity/sessions';
import { fail, type Result, succeed } from '../../domain/result';
import type { ReviewStore } from './ports';

type Needs = { readonly store: Pick<ReviewStore, 'head' | 'applicants'> };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const listApplicants =
  ({ store }: Needs) =>
  async (memberId: string, { activityId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const head = await store.head(memberId, activityId);
    if (head === null) return fail('unknown-activity');
    const { activity, pools, grants } = head;
    if (!can(grants, 'read-roster', activity.organisationId)) return fail('not-allowed');
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
  };
