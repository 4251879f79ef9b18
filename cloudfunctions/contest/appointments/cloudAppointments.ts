import type { Appointment } from '../../../domain/appointment/appointment';
import { appointmentEraseAfter } from '../../../domain/appointment/retention';
import { grantsIn } from '../../../domain/contest/panel';
import { entryNotice } from '../../../domain/notice/entryNotice';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import { appointments } from '../../_records/appointments/collections';
import type { AppointmentDocument } from '../../_records/appointments/documents';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { contests } from '../../_records/contests/collections';
import type { ContestDocument, ResultAppealDocument, ResultDocument } from '../../_records/contests/documents';
import { entries } from '../../_records/entries/collections';
import type { EntryDocument } from '../../_records/entries/documents';
import type { MemberDocument } from '../../_records/members/documents';
import { joinMember } from '../../_records/members/joinMember';
import { postAppointmentNotices } from '../../_records/outbox/cloudSources';
import { resultOf } from '../results/cloudResults';
import type { AppointmentStore } from './ports';

type Row = {
  readonly contest: ContestDocument;
  readonly results: readonly ResultDocument[];
  readonly appeals: readonly Pick<ResultAppealDocument, 'answer'>[];
  readonly appointments: readonly AppointmentDocument[];
  readonly organisations: readonly { readonly name: string }[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
};

const maxOfMember = 20;

export const cloudAppointments: AppointmentStore = {
  ofContest: async (memberId, contestId) => {
    const [row] = await contests.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: contestId })
        .limit(1)
        .project({ contest: '$$ROOT' })
        .lookup(join('contestResults', 'contest._id', '_id', 'results'))
        .lookup(join('resultAppeals', 'contest._id', 'contestId', 'appeals'))
        .lookup(join('appointments', 'contest._id', 'contestId'))
        .lookup(join('organisations', 'contest.organisationId', '_id'))
        .lookup(joinMember(memberId)),
    );
    if (row === undefined) return null;
    const { memberIds: _memberIds, audit: _audit, notices: _notices, ...contest } = fromDocument(row.contest);
    const [result] = row.results;
    return {
      contest: { id: contest.id, title: contest.title, organisationId: contest.organisationId },
      result: result === undefined ? null : resultOf(result),
      organisationName: row.organisations[0]?.name ?? '',
      hasOpenAppeal: row.appeals.some(({ answer }) => answer === null),
      appointments: row.appointments.map(appointmentOf).sort((one, other) => (one.number < other.number ? -1 : 1)),
      grants: [...(row.members[0]?.grants ?? []), ...grantsIn(contest, memberId)],
      place: { organisationId: contest.organisationId, contestId },
    };
  },

  ofEntry: async (entryId) => {
    const found = await appointments.find(entryId);
    return found && { appointment: appointmentOf(found), ownerId: found.memberId ?? '' };
  },

  ofMember: async (memberId) => {
    const found = await appointments.aggregate<AppointmentDocument>((pipeline) =>
      pipeline.match({ memberId }).sort({ number: -1 }).limit(maxOfMember),
    );
    return found.map(appointmentOf);
  },

  byNumber: async (number) => {
    const [found] = await appointments.aggregate<AppointmentDocument>((pipeline) =>
      pipeline.match({ number }).limit(1),
    );
    return found === undefined ? null : appointmentOf(found);
  },

  applicantOf: async (entryId) => {
    const [entry] = await entries.aggregate<Pick<EntryDocument, '_id' | 'memberId'>>((pipeline) =>
      pipeline.match({ _id: entryId }).limit(1).project({ memberId: 1 }),
    );
    return entry?.memberId ?? null;
  },

  add: async (appointment, entry) => {
    const { entryId, ...fields } = appointment;
    const eraseAfter = appointmentEraseAfter(appointment);
    const notices = [entryNotice('appointed', appointment.createdAt)];
    if (await appointments.add({ _id: entryId, ...fields, eraseAfter, notices, audit: [entry] })) {
      await postEntry(entry);
      await postAppointmentNotices(entryId);
      return appointment;
    }
    const kept = await appointments.find(entryId);
    return kept === null ? appointment : appointmentOf(kept);
  },

  change: async (seen, changed, told) => {
    const isChanged = await appointments.update(
      { _id: seen.entryId, version: seen.version },
      {
        ...Object.fromEntries(Object.entries(changed).map(([field, value]) => [field, _.set(value)])),
        version: seen.version + 1,
        eraseAfter: appointmentEraseAfter({ ...seen, ...changed }),
        ...(told && { ...carrying(told.entry), notices: _.push([entryNotice(told.occasion, told.entry.at)]) }),
      },
    );
    if (isChanged && told) {
      await postEntry(told.entry);
      await postAppointmentNotices(seen.entryId);
    }
    return isChanged;
  },
};

function appointmentOf({
  _id,
  audit: _audit,
  eraseAfter: _due,
  notices: _notices,
  ...appointment
}: AppointmentDocument): Appointment {
  return { entryId: _id, ...appointment };
}
