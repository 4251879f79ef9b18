import { entryMessageIdOf, messageIdOf } from '../../../domain/message/outbox';
import type { EntryNotice } from '../../../domain/notice/entryNotice';
import { peopleToTell } from '../../../domain/notice/entryNotice';
import type { Notice } from '../../../domain/notice/notice';
import { addMissing } from '../../_platform/addMissing';
import type { RegistrationDocument } from '../registrations/documents';
import { messages } from './collections';
import type { EntryMessage, MessageDocument, RegistrationMessage } from './documents';

/** What one request to the database may carry. */
const atOnce = 200;

/** Puts messages into the outbox, each once, whoever else is at it; returns their ids. */
export async function writeMessages(written: readonly MessageDocument[]): Promise<readonly string[]> {
  for (let from = 0; from < written.length; from += atOnce)
    await addMissing(messages, written.slice(from, from + atOnce));
  return written.map(({ _id }) => _id);
}

const unsent = { leaseUntil: null, claim: null, sentAt: null, errorCode: null, calledAt: null, calledBy: null };

export const registrationMessage = (
  registration: Pick<RegistrationDocument, '_id' | 'activityId' | 'memberId' | 'generation'>,
  notice: Notice,
): RegistrationMessage => ({
  ...notice,
  _id: messageIdOf({ ...registration, id: registration._id }, notice),
  memberId: registration.memberId,
  activityId: registration.activityId,
  registrationId: registration._id,
  generation: registration.generation,
  state: 'due',
  ...unsent,
});

/** One for each of its people. */
export const entryMessages = (
  entry: { readonly entryId: string; readonly contestId: string; readonly memberIds: readonly string[] },
  { exceptFor, onlyFor, ...notice }: EntryNotice,
): readonly EntryMessage[] =>
  peopleToTell({ exceptFor, onlyFor }, entry.memberIds).map((memberId) => ({
    ...notice,
    _id: entryMessageIdOf(entry.entryId, memberId, notice),
    memberId,
    contestId: entry.contestId,
    entryId: entry.entryId,
    state: notice.kind === 'inApp' ? 'inApp' : 'due',
    ...unsent,
  }));
