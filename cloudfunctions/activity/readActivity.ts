import type { readActivity as call } from '../../contracts/activity/reading';
import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import { placeOf } from '../../domain/access/grants';
import { isAllowed } from '../../domain/access/rules';
import { accessTable } from '../../domain/access/table';
import type { ActivityDetails } from '../../domain/activity/activity';
import { cardOf } from '../../domain/activity/card';
import { carriedKind } from '../../domain/activity/placeKinds';
import { seatCountOf } from '../../domain/activity/pools';
import { poolOf } from '../../domain/activity/sessions';
import { restrictionAt } from '../../domain/member/noShows';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock, Instant } from '../../domain/time/instant';
import { openOfferUntil } from './offers';
import type { ActivityPage, ActivityReader } from './ports';

type Needs = { readonly reader: Pick<ActivityReader, 'page'>; readonly now: Clock };
type Answer = OutputOf<typeof call>;

export const readActivity =
  ({ reader, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Result<Answer, 'unknown-activity'>> => {
    const page = await reader.page(memberId, input.activityId);
    if (page === null) return fail('unknown-activity');
    const { activity, pools, member } = page;
    const at = now();
    const seen = { grants: member?.grants ?? [], place: placeOf(activity) };
    const canManage = isAllowed(accessTable.editActivity, seen, at);
    if (activity.status === 'draft' && !canManage) return fail('unknown-activity');
    return succeed({
      activity: {
        ...cardOf(activity, seatCountOf(pools)),
        organisationName: page.organisationName,
        officeContact: page.officeContact,
        summary: activity.summary,
        position: activity.position,
        sessions: sessionsSeen(page),
        seatsPerSignUp: activity.seatsPerSignUp,
        asksReconfirmation: activity.asksReconfirmation,
        minimumAge: activity.minimumAge,
        phone: activity.phone,
        details: publicDetails(activity.details),
        cancelReason: activity.cancelReason,
      },
      viewer: {
        registration: registrationSeen(page, at),
        profile: member && { nickname: member.nickname, ageBand: member.ageBand },
        canManage,
        restrictedUntil: restrictionAt(member?.noShows ?? [], at)?.until ?? null,
      },
      serverTime: at,
    });
  };

const registrationSeen = ({ registration, attendance }: ActivityPage, now: Instant): Answer['viewer']['registration'] =>
  registration && {
    id: registration.id,
    status: registration.status,
    isCheckedIn: attendance !== null,
    offerUntil: openOfferUntil(registration, now),
  };

const sessionsSeen = ({ activity, pools }: ActivityPage): Answer['activity']['sessions'] =>
  activity.sessions.map(({ id, startAt, endAt, places }) => ({
    ...{ id, startAt, endAt },
    places: places.map(({ kind, capacity }) => {
      const pool = pools.find(({ name }) => name === poolOf(id, kind));
      return {
        kind,
        ...carriedKind(activity, kind),
        capacity,
        left: pool?.left ?? 0,
        hasQueue: pool?.hasQueue ?? false,
      };
    }),
  }));

/** Everyone may know that volunteers are insured; the policy's number is the organisation's own. */
function publicDetails(details: ActivityDetails): Answer['activity']['details'] {
  if (details.kind !== 'service') return details;
  const { insurancePolicyNumber, ...rest } = details;
  return { ...rest, isInsured: Boolean(insurancePolicyNumber) };
}
