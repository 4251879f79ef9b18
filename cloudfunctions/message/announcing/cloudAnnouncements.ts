import { nextAnnouncementAt } from '../../../domain/message/announcements';
import { versionOf } from '../../../domain/registration/registration';
import { entryOf } from '../../../domain/registration/timeline';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument, toDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import type { AttendanceDocument } from '../../_records/attendances/documents';
import { registrationMessage, writeMessages } from '../../_records/outbox/cloudMessages';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import type { AnnouncementStore } from '../ports';

export const cloudAnnouncements: AnnouncementStore = {
  due: async (now, most) => {
    const rows = await activities.aggregate<ActivityDocument>((pipeline) =>
      pipeline
        // Where nothing is to be announced the field is null, which no comparison with a text matches.
        .match({ nextAnnouncementAt: _.lte(now) })
        .sort({ nextAnnouncementAt: 1 })
        .limit(most),
    );
    return rows.map((row) => ({ activity: fromDocument(row), announcements: row.announcements }));
  },

  recipients: async (activityId, after, most) => {
    const rows = await registrations.aggregate<{
      readonly registration: RegistrationDocument;
      readonly attendances: readonly AttendanceDocument[];
    }>((pipeline) =>
      pipeline
        .match({ activityId, ...(after !== null && { _id: _.gt(after) }) })
        .sort({ _id: 1 })
        .limit(most)
        .project({ registration: '$$ROOT' })
        .lookup(join('attendances', 'registration._id', '_id')),
    );
    return rows.map(({ registration, attendances }) => ({
      registration: fromDocument(registration),
      isCheckedIn: attendances.length > 0,
    }));
  },

  noteAsked: async (recipients, at, until) => {
    const step = 'reconfirmation-asked';
    const entry = entryOf({ step, at, by: 'rule', until });
    await countChanges(recipients);
    for (const generation of new Set(recipients.map(({ registration }) => registration.generation))) {
      const own = recipients.filter(({ registration }) => registration.generation === generation);
      await registrations.updateAll(
        {
          _id: _.in(own.map(({ registration }) => registration.id)),
          generation,
          timeline: _.not(_.elemMatch({ step, until })),
        },
        { timeline: _.push([entry]), version: _.inc(1) },
      );
    }
  },

  write: async (recipients, notice) => {
    await writeMessages(recipients.map(({ registration }) => registrationMessage(toDocument(registration), notice)));
  },

  advance: ({ id, version }, announcements) =>
    activities.update({ _id: id, version }, { announcements, nextAnnouncementAt: nextAnnouncementAt(announcements) }),
};

/** Registrations written before changes were counted get a version first, from the length of their history. */
async function countChanges(recipients: Parameters<AnnouncementStore['noteAsked']>[0]): Promise<void> {
  const uncounted = recipients
    .map(({ registration }) => registration)
    .filter(({ version, timeline }) => version === undefined && Array.isArray(timeline));
  for (const version of new Set(uncounted.map(versionOf))) {
    const ids = uncounted.filter((one) => versionOf(one) === version).map(({ id }) => id);
    await registrations.updateAll({ _id: _.in(ids), version: _.exists(false) }, { version });
  }
}
