import { placeOf } from '../../domain/access/grants';
import { join, joinDocument } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import { activities } from '../_records/activities/collections';
import type { ActivityDocument } from '../_records/activities/documents';
import type { MemberDocument } from '../_records/members/documents';
import { joinMember } from '../_records/members/joinMember';
import { nicknameNow, peopleNames } from '../_records/members/joinPeople';
import type { RegistrationDocument } from '../_records/registrations/documents';
import type { Arrived, SeatsDocument } from '../_records/seats/documents';
import type { Desk } from './ports';

type Row = {
  readonly activity: ActivityDocument;
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
  readonly seats: readonly (Pick<SeatsDocument, 'pools' | 'arrived'> & {
    readonly latest: readonly { readonly k: string; readonly v: readonly Arrived[] }[];
  })[];
  readonly registrations: readonly Pick<RegistrationDocument, '_id' | 'nickname'>[];
  readonly people: readonly Pick<MemberDocument, '_id' | 'nickname'>[];
};

const shown = { pools: 1, arrived: 1, latest: { $objectToArray: { $ifNull: ['$latest', {}] } } };
const latest = 'seats.latest.v';

export const cloudDesk: Desk = {
  read: async (operatorId, activityId) => {
    const [row] = await activities.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinMember(operatorId))
        .lookup(joinDocument('seats', activityId, shown))
        .lookup(join('registrations', `${latest}.registrationId`, '_id'))
        .lookup(join('members', `${latest}.memberId`, '_id', 'people'))
        .project({
          activity: 1,
          'members.grants': 1,
          seats: 1,
          'registrations._id': 1,
          'registrations.nickname': 1,
          'people._id': 1,
          ...peopleNames,
        }),
    );
    if (row === undefined) return null;
    const activity = fromDocument(row.activity);
    const [figures] = row.seats;
    return {
      activity,
      grants: row.members[0]?.grants ?? [],
      place: placeOf(activity),
      pools: figures?.pools ?? {},
      arrived: figures?.arrived ?? {},
      latest: (figures?.latest ?? []).flatMap(({ k: sessionId, v }) =>
        [...v].reverse().map((arrived) => ({ sessionId, nickname: nameOf(row, arrived), checkedInAt: arrived.at })),
      ),
    };
  },
};

const nameOf = ({ registrations, people }: Row, { registrationId, memberId }: Arrived): string =>
  nicknameNow(
    { nickname: registrations.find(({ _id }) => _id === registrationId)?.nickname ?? '' },
    { people: people.filter(({ _id }) => _id === memberId) },
  );
