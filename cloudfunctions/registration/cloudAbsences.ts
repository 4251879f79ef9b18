import { command as _ } from '../_platform/cloud';
import { activities, attendances, members, registrations } from '../_platform/collections';
import type { ActivityDocument, RegistrationDocument } from '../_platform/database';
import { join } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import type { AbsenceStore } from './ports';

type Row = { readonly registration: RegistrationDocument; readonly attendances: readonly unknown[] };

const mostActivities = 20;
const mostMissing = 50;

export const cloudAbsences: AbsenceStore = {
  ended: async (at) => {
    const found = await activities.aggregate<ActivityDocument>((pipeline) =>
      pipeline
        .match({ status: 'published', absencesNotedAt: null, endAt: _.lte(at) })
        .sort({ endAt: 1 })
        .limit(mostActivities),
    );
    return found.map(fromDocument);
  },

  wasDoorKept: async (activityId) => (await attendances.count({ activityId })) > 0,

  missing: async (activityId) => {
    const found = await registrations.aggregate<Row>((pipeline) =>
      pipeline
        .match({ activityId, status: 'confirmed', ticketKind: _.in(['hall', 'elderly']), absence: null })
        .project({ registration: '$$ROOT' })
        .lookup(join('attendances', 'registration._id', '_id'))
        .match({ 'attendances.0': _.exists(false) })
        .limit(mostMissing),
    );
    return found.map(({ registration }) => fromDocument(registration));
  },

  countAgainst: async (memberId, noShow) => {
    const isNew = { _id: memberId, 'noShows.registrationId': _.neq(noShow.registrationId) };
    await members.update(isNew, { noShows: _.push([noShow]) });
  },

  noteDone: async (activityId, at) => {
    await activities.update({ _id: activityId }, { absencesNotedAt: at });
  },

  excuse: async (memberId, registrationId) => {
    await members.update({ _id: memberId }, { noShows: _.pull({ registrationId }) });
  },
};
