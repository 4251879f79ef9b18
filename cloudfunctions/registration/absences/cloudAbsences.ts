import { doorKindsOf } from '../../../domain/activity/placeKinds';
import { attendanceOf } from '../../../domain/checkin/admission';
import { noShowsCountFrom } from '../../../domain/member/noShows';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import { admit } from '../../_records/attendances/cloudAttendances';
import { attendances } from '../../_records/attendances/collections';
import { members } from '../../_records/members/collections';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import type { AbsenceStore } from './ports';

type Row = { readonly registration: RegistrationDocument; readonly attendances: readonly unknown[] };

/** Activities looked at in one run: one that lasts for weeks is among them until its last session has ended. */
const maxActivities = 100;
const maxMissing = 50;

export const cloudAbsences: AbsenceStore = {
  begun: async (at) => {
    const found = await activities.aggregate<ActivityDocument>((pipeline) =>
      pipeline
        .match({ status: 'published', absencesNotedAt: null, startAt: _.lte(at) })
        .sort({ endAt: 1 })
        .limit(maxActivities),
    );
    return found.map((document) => ({ activity: fromDocument(document), notedIn: document.absencesNotedIn ?? [] }));
  },

  wasDoorKept: async (activityId, sessionId) => (await attendances.count({ activityId, sessionId })) > 0,

  arrivals: (activityId, sessionId, afterId) =>
    withoutRow({ activityId, sessionId, checkedIn: _.exists(true), _id: _.gt(afterId) }),

  finishArrival: async (activity, registration) => {
    if (registration.checkedIn) await admit(attendanceOf(registration, activity, registration.checkedIn));
  },

  missing: (activity, sessionId, afterId) => withoutRow({ ...wasMissed(activity), sessionId, _id: _.gt(afterId) }),

  stillMissing: async (activity, registrationId) => {
    const [found] = await withoutRow({ ...wasMissed(activity), _id: registrationId });
    return found ?? null;
  },

  countAgainst: async (memberId, noShow) => {
    const isNew = { _id: memberId, 'noShows.registrationId': _.neq(noShow.registrationId) };
    await members.update(isNew, { noShows: _.push([noShow]) });
    const forgotten = { at: _.lt(noShowsCountFrom(noShow.at)) };
    await members.update({ _id: memberId, noShows: _.elemMatch(forgotten) }, { noShows: _.pull(forgotten) });
  },

  noteDone: async (activityId, sessionIds, allAt) => {
    await activities.update(
      { _id: activityId },
      { absencesNotedIn: sessionIds, ...(allAt !== null && { absencesNotedAt: allAt }) },
    );
  },

  excuse: async (memberId, registrationId) => {
    await members.update({ _id: memberId }, { noShows: _.pull({ registrationId }) });
  },
};

const wasMissed = (activity: Parameters<AbsenceStore['missing']>[0]) => ({
  activityId: activity.id,
  ticketKind: _.in(doorKindsOf(activity)),
  status: 'confirmed',
  absence: null,
  checkedIn: _.exists(false),
});

/** Some of the registrations that meet the condition and have no attendance. */
async function withoutRow(condition: Readonly<Record<string, unknown>>) {
  const found = await registrations.aggregate<Row>((pipeline) =>
    pipeline
      .match(condition)
      .sort({ _id: 1 })
      .project({ registration: '$$ROOT' })
      .lookup(join('attendances', 'registration._id', '_id'))
      .match({ 'attendances.0': _.exists(false) })
      .limit(maxMissing),
  );
  return found.map(({ registration }) => fromDocument(registration));
}
