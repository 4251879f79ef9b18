import { placeOf } from '../../domain/access/grants';
import type { ApplicantsEnd } from '../../domain/admission/applicantKey';
import { holdOf } from '../../domain/registration/hold';
import type { RegistrationStatus } from '../../domain/registration/registration';
import { command as _ } from '../_platform/cloud';
import { join } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import { activities } from '../_records/activities/collections';
import type { ActivityDocument } from '../_records/activities/documents';
import type { MemberDocument } from '../_records/members/documents';
import { joinMember } from '../_records/members/joinMember';
import { joinPeople, nicknameNow, peopleNames, type WithPeople } from '../_records/members/joinPeople';
import { registrations } from '../_records/registrations/collections';
import type { RegistrationDocument } from '../_records/registrations/documents';
import type { SeatsDocument } from '../_records/seats/documents';
import { joinSeats, joinSeatsOfRegistration } from '../_records/seats/joinSeats';
import type { ReviewStore } from './ports';

type HeadRow = {
  readonly activity: ActivityDocument;
  readonly seats: readonly Pick<SeatsDocument, 'pools'>[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
};
type ApplicantRow = {
  readonly registration: RegistrationDocument;
  readonly activities: readonly ActivityDocument[];
  readonly seats: readonly (Pick<SeatsDocument, 'pools'> & { readonly mine: readonly { readonly v: string }[] })[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
};

export const cloudReviews: ReviewStore = {
  head: async (memberId, activityId) => {
    const [row] = await activities.aggregate<HeadRow>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinSeats(activityId, memberId))
        .lookup(joinMember(memberId)),
    );
    const [seats] = row?.seats ?? [];
    if (row === undefined || seats === undefined) return null;
    const activity = fromDocument(row.activity);
    return { activity, pools: seats.pools, grants: row.members[0]?.grants ?? [], place: placeOf(activity) };
  },

  applicants: async (activityId, { after, limit }) => {
    const undecided =
      after === null || after.isUndecided ? await inOrder(activityId, ['applied'], { after, limit }) : [];
    const room = limit - undecided.length;
    if (room === 0) return undecided;
    const from = after?.isUndecided ? null : after;
    return [...undecided, ...(await inOrder(activityId, ['confirmed', 'declined'], { after: from, limit: room }))];
  },

  find: async (memberId, registrationId) => {
    const [row] = await registrations.aggregate<ApplicantRow>((pipeline) =>
      pipeline
        .match({ _id: registrationId })
        .limit(1)
        .project({ registration: '$$ROOT' })
        .lookup(join('activities', 'registration.activityId', '_id'))
        .lookup(joinSeatsOfRegistration)
        .lookup(joinMember(memberId)),
    );
    const [document] = row?.activities ?? [];
    const [seats] = row?.seats ?? [];
    const [mine] = seats?.mine ?? [];
    if (row === undefined || document === undefined || seats === undefined) return null;
    const activity = fromDocument(document);
    return {
      registration: fromDocument(row.registration),
      activity,
      pools: seats.pools,
      hold: mine === undefined ? null : holdOf(mine.v),
      grants: row.members[0]?.grants ?? [],
      place: placeOf(activity),
    };
  },
};

async function inOrder(
  activityId: string,
  statuses: readonly RegistrationStatus[],
  { after, limit }: { readonly after: ApplicantsEnd | null; readonly limit: number },
) {
  const found = await registrations.aggregate<WithPeople & { readonly registration: RegistrationDocument }>(
    (pipeline) =>
      pipeline
        .match(_.and({ activityId, status: _.in(statuses) }, after === null ? {} : afterKey(after)))
        .sort({ signedUpAt: 1, _id: 1 })
        .limit(limit)
        .project({ timeline: 0, notices: 0 })
        .project({ registration: '$$ROOT' })
        .lookup(joinPeople())
        .project({ registration: 1, ...peopleNames }),
  );
  return found.map(({ registration, people }) => ({
    ...fromDocument(registration),
    nickname: nicknameNow(registration, { people }),
  }));
}

const afterKey = ({ appliedAt, registrationId }: ApplicantsEnd) =>
  _.or({ signedUpAt: _.gt(appliedAt) }, { signedUpAt: appliedAt, _id: _.gt(registrationId) });
