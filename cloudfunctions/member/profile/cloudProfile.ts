import { isAllIn } from '../../../domain/attendance/attendance';
import { isToBeUsed } from '../../../domain/registration/ticket';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument, toDocument } from '../../_platform/stored';
import type { ActivityDocument } from '../../_records/activities/documents';
import type { AttendanceDocument } from '../../_records/attendances/documents';
import { members } from '../../_records/members/collections';
import type { MemberDocument } from '../../_records/members/documents';
import type { OrganisationDocument } from '../../_records/organisations/documents';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import type { ProfileStore } from '../ports';

const comingTickets = async (memberId: string, now: string): Promise<number> => {
  const rows = await registrations.aggregate<TicketRow>((pipeline) =>
    pipeline
      .match({ memberId, status: 'confirmed' })
      .project({ status: 1, sessionId: 1, activityId: 1, seats: 1 })
      .lookup(join('activities', 'activityId', '_id', 'activity'))
      .unwind('$activity')
      .match({ 'activity.status': 'published', 'activity.endAt': _.gt(now) })
      .limit(maxComing)
      .lookup(join('attendances', '_id', '_id')),
  );
  return rows.filter(({ activity, attendances, ...registration }) =>
    isToBeUsed(
      { registration: fromDocument(registration), activity, isCheckedIn: isAllIn(attendances, registration) },
      now,
    ),
  ).length;
};

const maxComing = 1000;

type TicketRow = Pick<RegistrationDocument, '_id' | 'status' | 'sessionId' | 'seats'> & {
  readonly activity: ActivityDocument;
  readonly attendances: readonly AttendanceDocument[];
};

export const cloudProfile: ProfileStore = {
  find: async (memberId) => {
    const document = await members.find(memberId);
    return document && fromDocument(document);
  },

  look: async (memberId, now) => {
    const [[row], coming] = await Promise.all([
      members.aggregate<{ readonly member: MemberDocument; readonly organisations: readonly OrganisationDocument[] }>(
        (pipeline) =>
          pipeline
            .match({ _id: memberId })
            .limit(1)
            .project({ member: '$$ROOT' })
            .lookup(join('organisations', 'member.grants.organisationId', '_id')),
      ),
      comingTickets(memberId, now),
    ]);
    if (row === undefined) return null;
    const organisations = row.organisations.map(({ _id, name }) => ({ id: _id, name }));
    return { member: fromDocument(row.member), organisations, comingTickets: coming };
  },

  add: (member, at) => members.add({ ...toDocument(member), credited: {}, createdAt: at, updatedAt: at }),

  change: async (memberId, { newConsents, ...fields }, at) => {
    const consents = newConsents.length > 0 ? { consents: _.push(newConsents) } : {};
    await members.update({ _id: memberId }, { ...fields, ...consents, updatedAt: at });
  },

  dropConsents: async ({ id, rankingConsentsLeftOut: before }, surplus) => {
    await members.update(
      { _id: id, rankingConsentsLeftOut: before ?? _.exists(false) },
      {
        consents: _.pull({ purposes: 'ranking', at: _.in(surplus.map(({ at }) => at)) }),
        rankingConsentsLeftOut: (before ?? 0) + surplus.length,
      },
    );
  },
};
