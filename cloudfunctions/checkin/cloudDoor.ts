import { placeOf } from '../../domain/access/grants';
import { bareIdOf } from '../../domain/id';
import { subpipeline } from '../_platform/cloud';
import { join } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import { activities } from '../_records/activities/collections';
import type { ActivityDocument } from '../_records/activities/documents';
import { admit, credit, lowerHeadcount, raiseHeadcount } from '../_records/attendances/cloudAttendances';
import type { AttendanceDocument } from '../_records/attendances/documents';
import type { MemberDocument } from '../_records/members/documents';
import { joinMember } from '../_records/members/joinMember';
import { joinPeople, nicknameNow, peopleNames, type WithPeople } from '../_records/members/joinPeople';
import { changeRegistration } from '../_records/registrations/cloudChange';
import type { RegistrationDocument } from '../_records/registrations/documents';
import type { Door, RegistrationKey } from './ports';

type Row = {
  readonly activity: ActivityDocument;
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
  readonly entries?: readonly (WithPeople & {
    readonly registration: RegistrationDocument;
    readonly attendances: readonly AttendanceDocument[];
    /** Empty until the hours of this activity are in the member's total. */
    readonly credited: readonly number[];
  })[];
};

/** The person with that mark on this activity's list, with what they have from it so far. */
const joinEntry = (activityId: string, mark: RegistrationKey) => ({
  from: 'registrations',
  pipeline: subpipeline()
    .match('id' in mark ? { activityId, _id: mark.id } : { activityId, ticketNumber: mark.ticketNumber })
    .limit(1)
    .project({ registration: '$$ROOT' })
    .lookup(join('attendances', 'registration._id', '_id'))
    .lookup(joinPeople())
    .project({ registration: 1, attendances: 1, credited: `$people.credited.${bareIdOf(activityId)}`, ...peopleNames })
    .done(),
  as: 'entries',
});

export const cloudDoor: Door = {
  read: async (operatorId, activityId, mark) => {
    const [row] = await activities.aggregate<Row>((pipeline) => {
      const head = pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinMember(operatorId));
      return mark === null ? head : head.lookup(joinEntry(activityId, mark));
    });
    if (row === undefined) return null;
    const [entry] = row.entries ?? [];
    const [attendance] = entry?.attendances ?? [];
    const activity = fromDocument(row.activity);
    return {
      activity,
      grants: row.members[0]?.grants ?? [],
      place: placeOf(activity),
      registration: entry
        ? { ...fromDocument(entry.registration), nickname: nicknameNow(entry.registration, entry) }
        : null,
      attendance: attendance ? fromDocument(attendance) : null,
      isCredited: (entry?.credited.length ?? 0) > 0,
    };
  },

  change: changeRegistration,
  admit,
  raiseHeadcount,
  lowerHeadcount,
  credit,
};
