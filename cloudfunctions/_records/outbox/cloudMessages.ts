import { messageIdOf } from '../../../domain/message/outbox';
import type { Notice } from '../../../domain/notice/notice';
import { addMissing } from '../../_platform/addMissing';
import type { RegistrationDocument } from '../registrations/documents';
import { messages } from './collections';
import type { MessageDocument } from './documents';

export type NoticeToSend = {
  readonly registration: Pick<RegistrationDocument, '_id' | 'activityId' | 'memberId' | 'generation'>;
  readonly notice: Notice;
};

/** Puts notices into the outbox, each once, whoever else is at it; returns the ids of their messages. */
export async function writeMessages(notices: readonly NoticeToSend[]): Promise<readonly string[]> {
  const documents = notices.map(messageOf);
  await addMissing(messages, documents);
  return documents.map(({ _id }) => _id);
}

const messageOf = ({ registration, notice }: NoticeToSend): MessageDocument => ({
  ...notice,
  _id: messageIdOf({ ...registration, id: registration._id }, notice),
  memberId: registration.memberId,
  activityId: registration.activityId,
  registrationId: registration._id,
  generation: registration.generation,
  state: 'due',
  leaseUntil: null,
  claim: null,
  sentAt: null,
  errorCode: null,
  calledAt: null,
  calledBy: null,
});
