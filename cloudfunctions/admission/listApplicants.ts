import type { listApplicants as call } from '../../contracts/admission/calls';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { carriedKind } from '../../domain/activity/placeKinds';
import { poolOf } from '../../domain/activity/sessions';
import { applicantKeyOf, applicantsEndOf } from '../../domain/admission/applicantKey';
import { type Result, succeed } from '../../domain/result';
import type { Applicant, ReviewHead, ReviewStore } from './ports';

type Needs = { readonly store: Pick<ReviewStore, 'head' | 'applicants'> };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** As many as WeChat gives at once: a full page does not know whether it is the last. */
const pageSize = 1000;

export const listApplicants = ({ store }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.head(memberId, activityId),

  run: async (_memberId: string, { activityId, after }: Input, { activity, pools }: ReviewHead): Promise<Outcome> => {
    const end = after === null ? null : applicantsEndOf(after);
    const applicants = await store.applicants(activityId, { after: end, limit: pageSize });
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
      next: nextOf(applicants),
    });
  },
});

function nextOf(applicants: readonly Applicant[]): string | null {
  const last = applicants[pageSize - 1];
  if (last === undefined) return null;
  const { id, status, signedUpAt } = last;
  return applicantKeyOf({ isUndecided: status === 'applied', appliedAt: signedUpAt, registrationId: id });
}
