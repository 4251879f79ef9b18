import { placeOf } from '../../../domain/access/grants';
import type { PoolName } from '../../../domain/activity/sessions';
import { isAllIn } from '../../../domain/attendance/attendance';
import { heldBackOrders } from '../../../domain/registration/queue';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import type { AttendanceDocument } from '../../_records/attendances/documents';
import { joinAttendance } from '../../_records/attendances/joinAttendance';
import type { MemberDocument } from '../../_records/members/documents';
import { joinMember } from '../../_records/members/joinMember';
import type { OrganisationDocument } from '../../_records/organisations/documents';
import { registrationIdOf } from '../../_records/registrations/cloudRegistrationId';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import { joinOtherPlaces, type OtherPlaceRow, otherPlaceOf } from '../../_records/registrations/joinOtherPlaces';
import { joinRegistration } from '../../_records/registrations/joinRegistration';
import { joinPools, joinSeats } from '../../_records/seats/joinSeats';
import { type ManagedRow, managedOf } from '../cloudRows';
import type { ActivityReader } from '../ports';

const maxAppointments = 200;

export const cloudReader: ActivityReader = {
  coming: async ({ kind, countyCode, after, now, limit }) => {
    const conditions = [
      { status: 'published', 'details.kind': kind, endAt: _.gt(now) },
      ...(countyCode === null ? [] : [{ townshipCode: _.and(_.gte(`${countyCode}000`), _.lt(`${countyCode}999~`)) }]),
      ...(after === null
        ? []
        : [_.or({ startAt: _.gt(after.startAt) }, { startAt: after.startAt, _id: _.gt(after.id) })]),
    ];
    const rows = await activities.aggregate<ManagedRow>((pipeline) =>
      pipeline
        .match(_.and(...conditions))
        .sort({ startAt: 1, _id: 1 })
        .limit(limit)
        .project({ activity: '$$ROOT' })
        .lookup(joinPools('activity._id')),
    );
    return rows.map(managedOf);
  },

  appointments: async (memberId, now) => {
    const rows = await registrations.aggregate<AppointmentRow>((pipeline) =>
      pipeline
        .match({ memberId })
        // A history may be long, and nothing of it is shown here.
        .project({ activityId: 1, status: 1, sessionId: 1, queue: 1, seats: 1 })
        .lookup(join('activities', 'activityId', '_id', 'activity'))
        .unwind('$activity')
        .match({ 'activity.endAt': _.gt(now) })
        .sort({ 'activity.startAt': 1, _id: 1 })
        .limit(maxAppointments)
        .lookup(join('attendances', '_id', '_id'))
        .project(appointmentFields),
    );
    return rows.map(({ activity, attendances, ...registration }) => ({
      registration: fromDocument(registration),
      activity: fromDocument(activity),
      isCheckedIn: isAllIn(attendances, registration),
    }));
  },

  page: async (memberId, activityId, now) => {
    const registrationId = registrationIdOf(activityId, memberId);
    const [row] = await activities.aggregate<PageRow>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(join('organisations', 'activity.organisationId', '_id'))
        .lookup(joinSeats(activityId, memberId))
        .lookup(joinMember(memberId))
        .lookup(joinRegistration(registrationId))
        .lookup(joinAttendance(registrationId))
        .lookup(joinOtherPlaces(activityId, memberId, now)),
    );
    if (row === undefined) return null;
    const [member] = row.members;
    const [registration] = row.registrations;
    const managed = managedOf(row);
    return {
      ...managed,
      isDraft: managed.activity.status === 'draft',
      grants: member?.grants ?? [],
      place: placeOf(managed.activity),
      organisationName: row.organisations[0]?.name ?? '',
      officeContact: row.organisations[0]?.officeContact ?? null,
      member: member ?? null,
      registration: registration ? fromDocument(registration) : null,
      attendance: row.attendances[0] ?? null,
      others: row.others.map(otherPlaceOf),
    };
  },

  waitlistCounts: async (activityId, pools) => {
    const rows = await registrations.aggregate<WaitlistRow>((pipeline) =>
      pipeline
        .match({
          activityId,
          'queue.pool': _.in(pools),
          'queue.offer': null,
          status: _.in(['waiting', 'confirmed']),
        })
        .group({
          _id: '$queue.pool',
          people: _.aggregate.sum(1),
          inOrder: _.aggregate.sum(_.aggregate.cond([_.aggregate.lt(['$queue.order', heldBackOrders]), 1, 0])),
        })
        .limit(pools.length),
    );
    return rows.map(({ _id, people, inOrder }) => ({ pool: _id, people, heldBack: people - inOrder }));
  },

  find: async (activityId) => {
    const document: ActivityDocument | null = await activities.find(activityId);
    return document && { isDraft: document.status === 'draft' };
  },
};

const appointmentFields = {
  status: 1,
  sessionId: 1,
  queue: 1,
  seats: 1,
  'attendances.seats': 1,
  'activity._id': 1,
  'activity.status': 1,
  'activity.title': 1,
  'activity.sessions': 1,
  'activity.startAt': 1,
  'activity.endAt': 1,
  'activity.venue': 1,
  'activity.cancelReason': 1,
} as const;

type AppointmentRow = Pick<RegistrationDocument, '_id' | 'status' | 'sessionId' | 'queue' | 'seats'> & {
  readonly attendances: readonly Pick<AttendanceDocument, 'seats'>[];
  readonly activity: Pick<
    ActivityDocument,
    '_id' | 'status' | 'title' | 'sessions' | 'startAt' | 'endAt' | 'venue' | 'cancelReason'
  >;
};

type WaitlistRow = { readonly _id: PoolName; readonly people: number; readonly inOrder: number };

type PageRow = ManagedRow & {
  readonly organisations: readonly OrganisationDocument[];
  readonly members: readonly MemberDocument[];
  readonly registrations: readonly RegistrationDocument[];
  readonly attendances: readonly AttendanceDocument[];
  readonly others: readonly OtherPlaceRow[];
};
