import { placeOf } from '../../../domain/access/grants';
import type { MessageState } from '../../../domain/message/message';
import type { MessageKind } from '../../../domain/notice/notice';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import type { MemberDocument } from '../../_records/members/documents';
import { joinMember } from '../../_records/members/joinMember';
import { joinPeople, nicknameNow, peopleNames, type WithPeople } from '../../_records/members/joinPeople';
import { messages } from '../../_records/outbox/collections';
import type { RegistrationMessage } from '../../_records/outbox/documents';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import type { DeliveryStore } from '../ports';

const maxCalls = 1000;
const maxCounts = 100;

type Graded = { readonly members: readonly Pick<MemberDocument, 'grants'>[] };

export const cloudDeliveries: DeliveryStore = {
  activity: async (memberId, activityId) => {
    const [row] = await activities.aggregate<ActivityDocument & Graded>((pipeline) =>
      pipeline.match({ _id: activityId }).limit(1).lookup(joinMember(memberId)),
    );
    if (row === undefined) return null;
    const { title, status, sessions } = row;
    return {
      activity: { title, status, sessions },
      grants: row.members[0]?.grants ?? [],
      place: placeOf(fromDocument(row)),
    };
  },

  counts: async (activityId) => {
    const rows = await messages.aggregate<{
      readonly _id: { readonly kind: MessageKind; readonly state: MessageState };
      readonly messages: number;
    }>((pipeline) =>
      pipeline
        .match({ activityId })
        .group({ _id: { kind: '$kind', state: '$state' }, messages: _.aggregate.sum(1) })
        .limit(maxCounts),
    );
    return rows.map(({ _id, messages: count }) => ({ ..._id, messages: count }));
  },

  forCalls: async (activityId, { kinds, states }) => {
    const rows = await messages.aggregate<
      WithPeople & { readonly message: RegistrationMessage; readonly registration: RegistrationDocument }
    >((pipeline) =>
      pipeline
        .match({ activityId, state: _.in(states), kind: _.in(kinds) })
        // Null sorts before every moment: people who were not called yet come first.
        .sort({ calledAt: 1, dueAt: -1, _id: 1 })
        .limit(maxCalls)
        .project({ message: '$$ROOT' })
        .lookup(join('registrations', 'message.registrationId', '_id', 'registration'))
        .unwind('$registration')
        .lookup(joinPeople())
        .project({ message: 1, registration: 1, ...peopleNames }),
    );
    return rows.map(({ message, registration, people }) => ({
      ...fromDocument(message),
      registration: { ...registration, nickname: nicknameNow(registration, { people }) },
    }));
  },

  message: async (memberId, messageId) => {
    const [row] = await messages.aggregate<
      { readonly message: RegistrationMessage; readonly activity: ActivityDocument } & Graded
    >((pipeline) =>
      pipeline
        .match({ _id: messageId })
        .limit(1)
        .project({ message: '$$ROOT' })
        .lookup(join('activities', 'message.activityId', '_id', 'activity'))
        .unwind('$activity')
        .lookup(joinMember(memberId)),
    );
    if (row === undefined) return null;
    const place = placeOf(fromDocument(row.activity));
    return { message: fromDocument(row.message), grants: row.members[0]?.grants ?? [], place };
  },

  tick: async (messageId, calledAt, calledBy, entry) => {
    const ticked = { calledAt, calledBy, ...carrying(entry) };
    if (await messages.update({ _id: messageId, calledAt: null }, ticked)) await postEntry(entry);
  },

  untick: async (messageId, entry) => {
    const unticked = { calledAt: null, calledBy: null, ...carrying(entry) };
    if (await messages.update({ _id: messageId, calledAt: _.neq(null) }, unticked)) await postEntry(entry);
  },
};
