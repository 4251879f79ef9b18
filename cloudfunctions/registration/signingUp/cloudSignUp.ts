import { holdOf, maxStepMinutes } from '../../../domain/registration/hold';
import { addMinutes } from '../../../domain/time/instant';
import { command as _ } from '../../_platform/cloud';
import { fromDocument, toDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import type { MemberDocument } from '../../_records/members/documents';
import { joinMember } from '../../_records/members/joinMember';
import { registrationIdOf } from '../../_records/registrations/cloudRegistrationId';
import { versionCondition } from '../../_records/registrations/cloudVersion';
import { contacts, registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import { joinOtherPlaces, type OtherPlaceRow, otherPlaceOf } from '../../_records/registrations/joinOtherPlaces';
import { joinRegistration } from '../../_records/registrations/joinRegistration';
import type { SeatsDocument } from '../../_records/seats/documents';
import { joinSeats } from '../../_records/seats/joinSeats';
import type { SignUpStore } from './ports';

type Row = {
  readonly activity: ActivityDocument;
  readonly seats: readonly (Pick<SeatsDocument, 'isOpen' | 'pools'> & { readonly mine?: string | null })[];
  readonly members: readonly Pick<MemberDocument, 'nickname' | 'ageBand' | 'noShows'>[];
  readonly registrations: readonly RegistrationDocument[];
  readonly others: readonly OtherPlaceRow[];
};

export const cloudSignUp: SignUpStore = {
  read: async (activityId, memberId, now) => {
    const registrationId = registrationIdOf(activityId, memberId);
    const [row] = await activities.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinSeats(activityId, memberId))
        .lookup(joinMember(memberId))
        .lookup(joinRegistration(registrationId))
        .lookup(joinOtherPlaces(activityId, memberId, now)),
    );
    const [found] = row?.seats ?? [];
    if (row === undefined || found === undefined) return null;
    const { pools, isOpen, mine } = found;
    const [member] = row.members;
    const [registration] = row.registrations;
    return {
      registrationId,
      activity: fromDocument(row.activity),
      isDraft: row.activity.status === 'draft',
      pools,
      isOpen,
      hold: mine ? holdOf(mine) : null,
      member: member ? { nickname: member.nickname, ageBand: member.ageBand, noShows: member.noShows ?? [] } : null,
      registration: registration ? fromDocument(registration) : null,
      others: row.others.map(otherPlaceOf),
    };
  },

  keepContact: ({ registrationId, ...contact }) =>
    contacts.put({ _id: registrationId, ...contact, checkAt: addMinutes(contact.consent.at, maxStepMinutes) }),

  write: async (registration, earlier) => {
    const { _id, ...fields } = toDocument(registration);
    if (earlier === null) return registrations.add({ _id, ...fields });
    // Only what was seen may be revived: a late request must not undo what came after it. What was owed to the earlier
    // generation goes with it: told of this one it would be untrue.
    return registrations.update(
      { _id, ...versionCondition(earlier) },
      Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, _.set(value)])),
    );
  },
};
