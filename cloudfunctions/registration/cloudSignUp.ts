import { bareIdOf } from '../../domain/id';
import { registrationIdOf } from '../../domain/registration/registrationId';
import { command as _ } from '../_platform/cloud';
import { activities, contacts, registrations, seats } from '../_platform/collections';
import type { ActivityDocument, MemberDocument, RegistrationDocument } from '../_platform/database';
import { joinMember, joinRegistration, joinSeats } from '../_platform/joins';
import { fromDocument, toDocument } from '../_platform/stored';
import type { SignUpStore } from './ports';

type Row = {
  readonly activity: ActivityDocument;
  readonly seats: readonly { capacity: number; left: number; isOpen: boolean; mine?: number }[];
  readonly members: readonly Pick<MemberDocument, 'nickname' | 'ageBand'>[];
  readonly registrations: readonly RegistrationDocument[];
};

export const cloudSignUp: SignUpStore = {
  look: async (activityId, memberId) => {
    const [row] = await activities.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinSeats(activityId, memberId))
        .lookup(joinMember(memberId))
        .lookup(joinRegistration(registrationIdOf(activityId, memberId))),
    );
    const [found] = row?.seats ?? [];
    if (row === undefined || found === undefined) return null;
    const { capacity, left, isOpen, mine = null } = found;
    const [member] = row.members;
    const [registration] = row.registrations;
    return {
      activity: fromDocument(row.activity),
      seats: { capacity, left, isOpen, mine },
      member: member ? { nickname: member.nickname, ageBand: member.ageBand } : null,
      registration: registration ? fromDocument(registration) : null,
    };
  },

  takeSeat: async (activityId, memberId, { step, generation }) => {
    if (step === 'held') return true;
    const holder = `holders.${bareIdOf(memberId)}`;
    const open = { _id: activityId, isOpen: true };
    if (step === 'keep') return seats.update({ ...open, [holder]: generation - 1 }, { [holder]: generation });
    return seats.update(
      { ...open, left: _.gt(0), [holder]: _.exists(false) },
      { left: _.inc(-1), [holder]: generation },
    );
  },

  keepContact: ({ registrationId, ...contact }) => contacts.put({ _id: registrationId, ...contact }),

  confirm: async (registration) => {
    const { generation } = registration;
    const { _id, ...fields } = toDocument(registration);
    if (generation === 1) return registrations.add({ _id, ...fields });
    // Only the cancelled generation before may be revived: a late request must not undo what came after it.
    const before = { _id, status: 'cancelled', generation: generation - 1 };
    return registrations.update(before, { ...fields, consent: _.set(fields.consent) });
  },
};
