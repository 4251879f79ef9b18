import type { readActivity as call } from '../../../contracts/activity/reading';
import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import { isAllowed } from '../../../domain/access/rules';
import { accessTable } from '../../../domain/access/table';
import type { ActivityDetails } from '../../../domain/activity/activity';
import { isCalledOffAlone } from '../../../domain/activity/calledOff';
import { cardOf } from '../../../domain/activity/card';
import { checkInClosesAt } from '../../../domain/activity/checkInWindow';
import { carriedKind } from '../../../domain/activity/placeKinds';
import { seatCountOf } from '../../../domain/activity/pools';
import { type PoolName, poolOf } from '../../../domain/activity/sessions';
import { termsOfService } from '../../../domain/activity/terms';
import { restrictionAt } from '../../../domain/member/noShows';
import { clashesWith } from '../../../domain/registration/clash';
import { type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { ActivityPage, ActivityReader, WaitlistCount } from '../ports';
import { openOfferUntil } from './offers';

type Needs = { readonly reader: Pick<ActivityReader, 'page' | 'waitlistCounts'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Answer = OutputOf<typeof call>;

export const readActivity = ({ reader, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => reader.page(memberId, activityId, now()),

  run: async (_memberId: string, _input: Input, page: ActivityPage): Promise<Result<Answer, never>> => {
    const { activity, pools, member } = page;
    const at = now();
    const withWaitlist = activity.admission === 'first-come' ? pools.filter(({ hasQueue }) => hasQueue) : [];
    const names = withWaitlist.map(({ name }) => name);
    const counts = names.length === 0 ? [] : await reader.waitlistCounts(activity.id, names);
    const restrictedUntil = restrictionAt(member?.noShows ?? [], at)?.until ?? null;
    const aheadIn = aheadOf(counts, restrictedUntil !== null);
    return succeed({
      activity: {
        ...cardOf(activity, seatCountOf(pools)),
        cover: activity.cover ?? null,
        organisationName: page.organisationName,
        officeContact: page.officeContact,
        summary: activity.summary,
        position: activity.position,
        sessions: sessionsSeen(page, aheadIn),
        seatsPerSignUp: activity.seatsPerSignUp,
        asksReconfirmation: activity.asksReconfirmation,
        minimumAge: activity.minimumAge,
        phone: activity.phone,
        details: publicDetails(activity.details),
        cancelReason: activity.cancelReason,
      },
      viewer: {
        registration: registrationSeen(page, at),
        clashes: activity.sessions.flatMap((session) =>
          clashesWith(session, page.others).map((clash) => ({ sessionId: session.id, ...clash })),
        ),
        profile: member && { nickname: member.nickname, ageBand: member.ageBand },
        canManage: isAllowed(accessTable.editActivity, page, at),
        restrictedUntil,
      },
      serverTime: at,
    });
  },
});

/** A place in a session that was called off alone is over: another session may be chosen. */
const registrationSeen = (
  { activity, registration, attendance }: ActivityPage,
  now: Instant,
): Answer['viewer']['registration'] => {
  if (registration === null) return null;
  const isOver = isCalledOffAlone(activity, registration.sessionId);
  return {
    id: registration.id,
    status: isOver ? 'cancelled' : registration.status,
    isCheckedIn: attendance !== null,
    offerUntil: isOver ? null : openOfferUntil(registration, now),
  };
};

/** Who is restricted joins behind everyone, others before those who are. */
const aheadOf =
  (counts: readonly WaitlistCount[], isRestricted: boolean) =>
  (name: PoolName): number => {
    const count = counts.find(({ pool }) => pool === name);
    return count === undefined ? 0 : count.people - (isRestricted ? 0 : count.heldBack);
  };

const sessionsSeen = (
  { activity, pools }: ActivityPage,
  aheadIn: (name: PoolName) => number,
): Answer['activity']['sessions'] =>
  activity.sessions.map(({ id, startAt, endAt, places, movedAt, termsChangedAt, calledOff }) => ({
    ...{ id, startAt, endAt },
    movedAt: movedAt ?? null,
    termsChangedAt: termsChangedAt ?? null,
    doorClosesAt: checkInClosesAt({ startAt, checkIn: activity.checkIn }),
    cancelReason: calledOff?.reason ?? null,
    places: places.map(({ kind, capacity }) => {
      const poolName = poolOf(id, kind);
      const pool = pools.find(({ name }) => name === poolName);
      return {
        kind,
        ...carriedKind(activity, kind),
        capacity,
        left: pool?.left ?? 0,
        hasQueue: pool?.hasQueue ?? false,
        ahead: aheadIn(poolName),
      };
    }),
  }));

/** Everyone may know that volunteers are insured; the policy's number is the organisation's own. */
function publicDetails(details: ActivityDetails): Answer['activity']['details'] {
  return details.kind === 'service' ? { kind: details.kind, ...termsOfService(details) } : details;
}
