import { placeOf } from '../../domain/access/grants';
import type { PlaceKind } from '../../domain/activity/placeKinds';
import { command as _, subpipeline } from '../_platform/cloud';
import { join } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import { activities } from '../_records/activities/collections';
import type { ActivityDocument } from '../_records/activities/documents';
import type { AttendanceDocument } from '../_records/attendances/documents';
import type { MemberDocument } from '../_records/members/documents';
import { joinMember } from '../_records/members/joinMember';
import { joinPeople, nicknameNow, peopleNames, type WithPeople } from '../_records/members/joinPeople';
import type { RegistrationDocument } from '../_records/registrations/documents';
import type { Desk, People } from './ports';

type Row = {
  readonly activity: ActivityDocument;
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
  readonly expected: readonly {
    readonly _id: { readonly sessionId: string; readonly ticketKind: PlaceKind };
    readonly people: number;
  }[];
  readonly arrived: readonly Count[];
  readonly latest: readonly (WithPeople &
    Pick<AttendanceDocument, 'sessionId' | 'checkedInAt'> & {
      readonly registrations: readonly Pick<RegistrationDocument, 'nickname'>[];
    })[];
};
type Count = { readonly _id: string; readonly people: number };

/** Enough of all sessions together to hold the latest of the one that is on. */
const maxLatest = 80;

const people = _.aggregate.sum('$seats');

const joinExpected = (activityId: string) => ({
  from: 'registrations',
  pipeline: subpipeline()
    .match({ activityId, status: 'confirmed' })
    .group({ _id: { sessionId: '$sessionId', ticketKind: '$ticketKind' }, people })
    .done(),
  as: 'expected',
});

const joinArrived = (activityId: string) => ({
  from: 'attendances',
  pipeline: subpipeline().match({ activityId }).group({ _id: '$sessionId', people }).done(),
  as: 'arrived',
});

const joinLatest = (activityId: string, sessionId: string | null) => ({
  from: 'attendances',
  pipeline: subpipeline()
    .match(sessionId === null ? { activityId } : { activityId, sessionId })
    .sort({ checkedInAt: -1, _id: 1 })
    .limit(maxLatest)
    .lookup(join('registrations', '_id', '_id'))
    .lookup(joinPeople('memberId'))
    .project({ sessionId: 1, checkedInAt: 1, 'registrations.nickname': 1, ...peopleNames })
    .done(),
  as: 'latest',
});

const peopleOf = ({ _id, people }: Count): People => ({ sessionId: _id, people });

export const cloudDesk: Desk = {
  read: async (operatorId, activityId, sessionId) => {
    const [row] = await activities.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinMember(operatorId))
        .lookup(joinExpected(activityId))
        .lookup(joinArrived(activityId))
        .lookup(joinLatest(activityId, sessionId)),
    );
    if (row === undefined) return null;
    const activity = fromDocument(row.activity);
    return {
      activity,
      grants: row.members[0]?.grants ?? [],
      place: placeOf(activity),
      expected: row.expected.map((count) => ({ ...count._id, people: count.people })),
      arrived: row.arrived.map(peopleOf),
      latest: row.latest.map((attendance) => ({
        sessionId: attendance.sessionId,
        nickname: nicknameNow({ nickname: attendance.registrations[0]?.nickname ?? '' }, attendance),
        checkedInAt: attendance.checkedInAt,
      })),
    };
  },
};
