import { subpipeline } from '../_platform/cloud';
import { activities } from '../_platform/collections';
import type { ActivityDocument, AttendanceDocument, MemberDocument, RegistrationDocument } from '../_platform/database';
import { join, joinMember, joinSeats } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import type { Desk } from './ports';

type Row = {
  readonly activity: ActivityDocument;
  readonly seats: readonly { readonly capacity: number; readonly left: number }[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
  readonly counts: readonly { readonly checkedIn: number }[];
  readonly latest: readonly (AttendanceDocument & { readonly registrations: readonly RegistrationDocument[] })[];
};

const mostLatest = 10;

const joinCount = (activityId: string) => ({
  from: 'attendances',
  pipeline: subpipeline().match({ activityId }).count('checkedIn').done(),
  as: 'counts',
});

const joinLatest = (activityId: string) => ({
  from: 'attendances',
  pipeline: subpipeline()
    .match({ activityId })
    .sort({ checkedInAt: -1, _id: 1 })
    .limit(mostLatest)
    .lookup(join('registrations', '_id', '_id'))
    .done(),
  as: 'latest',
});

export const cloudDesk: Desk = {
  look: async (operatorId, activityId) => {
    const [row] = await activities.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinSeats(activityId, operatorId))
        .lookup(joinMember(operatorId))
        .lookup(joinCount(activityId))
        .lookup(joinLatest(activityId)),
    );
    const [seats] = row?.seats ?? [];
    if (row === undefined || seats === undefined) return null;
    return {
      activity: fromDocument(row.activity),
      grants: row.members[0]?.grants ?? [],
      signedUp: seats.capacity - seats.left,
      checkedIn: row.counts[0]?.checkedIn ?? 0,
      latest: row.latest.map(({ checkedInAt, registrations: [registration] }) => ({
        nickname: registration?.nickname ?? '',
        checkedInAt,
      })),
    };
  },
};
