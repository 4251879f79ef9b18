import type { ActivityDocument } from '../../cloudfunctions/_records/activities/documents';
import type { AttendanceDocument } from '../../cloudfunctions/_records/attendances/documents';
import type { RegistrationDocument } from '../../cloudfunctions/_records/registrations/documents';
import type { SeatsDocument } from '../../cloudfunctions/_records/seats/documents';
import { defaultCheckInWindow } from '../../domain/activity/activity';
import { poolOf, poolsOf, spanOf } from '../../domain/activity/sessions';
import { classHoursForCheckIn } from '../../domain/attendance/attendance';
import { currentPolicyVersion } from '../../domain/member/member';
import { holdText } from '../../domain/registration/hold';
import { entryOf } from '../../domain/registration/timeline';
import { addMinutes } from '../../domain/time/instant';
import { crowd, type DemoPerson, phoneHolders } from '../content/people';
import type { Occurrence } from '../programme';
import type { DemoIds } from './deploymentIds';

export type PastLecture = {
  readonly activity: ActivityDocument;
  readonly seats: SeatsDocument;
  readonly registrations: readonly RegistrationDocument[];
  readonly attendances: readonly AttendanceDocument[];
};

const bare = (id: string): string => id.slice(4);
const minutesPerDay = 24 * 60;
/** Everyone sat in the hall, in the first session. */
const held = { sessionId: 's1', ticketKind: 'hall', seats: 1 } as const;
const pool = poolOf(held.sessionId, held.ticketKind);

/**
 * A lecture that is over, as the functions would have left it: no function can write the past.
 * `index` counts back from the last one, and decides who came.
 */
export function pastLecture(
  occurrence: Occurrence,
  index: number,
  ids: Omit<DemoIds, 'contestIdOf' | 'entryIdOf'>,
  by: { readonly organisationId: string; readonly operatorId: string },
): PastLecture {
  const { plan } = occurrence;
  const activityId = ids.activityIdOf(occurrence);
  const people = attendeesOf(index);
  const span = spanOf(plan.sessions);
  const madeAt = addMinutes(span.startAt, -14 * minutesPerDay);
  const activity: ActivityDocument = {
    _id: activityId,
    ...plan,
    ...span,
    status: 'published',
    organisationId: by.organisationId,
    checkIn: defaultCheckInWindow,
    cancelReason: null,
    version: 2,
    createdAt: madeAt,
    updatedAt: madeAt,
    announcements: [],
    nextAnnouncementAt: null,
    absencesNotedAt: span.endAt,
  };
  const rows = people.map((person, order) => {
    const memberId = ids.memberIdOf(person);
    const registrationId = ids.registrationIdOf(activityId, memberId);
    const signedUpAt = addMinutes(madeAt, 60 + order * 95);
    const checkedIn = { at: addMinutes(span.startAt, order - 25), operatorId: by.operatorId, method: 'code' } as const;
    const registration: RegistrationDocument = {
      _id: registrationId,
      activityId,
      memberId,
      nickname: person.profile?.nickname ?? '',
      ageBand: person.profile?.ageBand ?? 'adult',
      ...held,
      status: 'confirmed',
      queue: null,
      generation: 1,
      ticketNumber: ids.ticketNumberOf(activityId, registrationId),
      signedUpAt,
      cancelledAt: null,
      reconfirmedAt: null,
      absence: null,
      checkedIn,
      timeline: [
        entryOf({ step: 'signed-up', at: signedUpAt, by: 'member', seats: held.seats }),
        entryOf({ step: 'checked-in', at: checkedIn.at, by: 'organizer', seats: held.seats }),
      ],
      requestId: `demopast${occurrence.name}`,
      hasPhone: false,
      lotNumber: null,
      notices: [],
      consent: { act: 'given', policyVersion: currentPolicyVersion, purposes: ['registration'], at: signedUpAt },
    };
    const attendance: AttendanceDocument = {
      _id: registrationId,
      activityId,
      memberId,
      checkedInAt: checkedIn.at,
      operatorId: checkedIn.operatorId,
      method: checkedIn.method,
      sessionId: held.sessionId,
      seats: held.seats,
      classHours: classHoursForCheckIn(plan),
    };
    return { registration, attendance };
  });
  return {
    activity,
    seats: {
      _id: activityId,
      isOpen: true,
      pools: Object.fromEntries(
        poolsOf(plan.sessions).map(({ name, capacity }) => [
          name,
          { capacity, left: name === pool ? capacity - rows.length : capacity, hasQueue: false },
        ]),
      ),
      holders: Object.fromEntries(
        rows.map(({ registration }) => [
          bare(registration.memberId),
          holdText({ generation: 1, seats: held.seats, pool, at: registration.signedUpAt }),
        ]),
      ),
      arrived: { [held.sessionId]: rows.reduce((sum, { attendance }) => sum + attendance.seats, 0) },
      latest: {
        [held.sessionId]: rows
          .map(({ attendance: { _id, memberId, checkedInAt } }) => ({ registrationId: _id, memberId, at: checkedInAt }))
          .sort((left, right) => (left.at < right.at ? -1 : 1))
          .slice(-10),
      },
      entered: Object.fromEntries(rows.map(({ attendance }) => [bare(attendance.memberId), attendance.seats])),
    },
    registrations: rows.map(({ registration }) => registration),
    attendances: rows.map(({ attendance }) => attendance),
  };
}

/** The keen ones of the crowd came often, the others now and then; two phone holders have hours of their own. */
function attendeesOf(index: number): readonly DemoPerson[] {
  const holders = [
    ...(index % 2 === 0 ? [phoneHolders.listed] : []),
    ...(index % 3 === 0 ? [phoneHolders.unlisted] : []),
    ...(index === 1 ? [phoneHolders.teamLead] : []),
  ];
  return [...holders, ...crowd.filter((_, order) => (index * 5 + order * 3) % crowd.length >= order + 4)];
}

export type Credit = { readonly classHours: number; readonly credited: Readonly<Record<string, number>> };

/** Each member's total and where it comes from: nothing but the sum of the attendance rows. */
export function creditsOf(attendances: readonly AttendanceDocument[]): ReadonlyMap<string, Credit> {
  const credits = new Map<string, Credit>();
  for (const { memberId, activityId, classHours } of attendances) {
    const before = credits.get(memberId) ?? { classHours: 0, credited: {} };
    credits.set(memberId, {
      classHours: before.classHours + classHours,
      credited: { ...before.credited, [bare(activityId)]: classHours },
    });
  }
  return credits;
}
