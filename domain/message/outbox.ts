import type { EntryNotice } from '../notice/entryNotice';
import { type Notice, type Occasion, registrationKinds } from '../notice/notice';
import type { Registration } from '../registration/registration';
import { type Instant, millisecondsOf } from '../time/instant';
import type { Announcement } from './announcements';
import { type MessageState, messageStates } from './message';

/**
 * `msg_<registration>.<generation>.<occasion>[.<due>]`: the same notice always has the same id. `due` is part of
 * reminders, so that a moved session is reminded of again.
 */
export const messageIdOf = (
  registration: Pick<Registration, 'id' | 'generation'>,
  { occasion, dueAt }: Pick<Notice, 'occasion' | 'dueAt'>,
): string => {
  const [, bareId = ''] = registration.id.split('_');
  const id = `msg_${bareId}.${registration.generation}.${occasion}`;
  return isToldInPasses(occasion) ? id : `${id}.${millisecondsOf(dueAt).toString(36)}`;
};

/** `msg_<entry>.<member>.<occasion>.<due>`: no two steps of an entry are of one moment and kind. */
export const entryMessageIdOf = (
  entryId: string,
  memberId: string,
  { occasion, dueAt }: Pick<EntryNotice, 'occasion' | 'dueAt'>,
): string => {
  const [entry, member] = [entryId, memberId].map((id) => id.split('_')[1] ?? '');
  return `msg_${entry}.${member}.${occasion}.${millisecondsOf(dueAt).toString(36)}`;
};

const isToldInPasses = (occasion: Occasion): boolean =>
  ['cancellation', 'change-', 'terms-'].some((start) => occasion.startsWith(start));

export const noticeOf = ({ kind, occasion, dueAt, expiresAt, until }: Announcement): Notice => ({
  kind,
  occasion,
  dueAt,
  expiresAt,
  until,
});

/** Everyone whom a message did not, or may not have, reached; thank-you messages are left out. */
export const isForCallList = ({ kind, state }: Pick<Notice, 'kind'> & { readonly state: MessageState }): boolean =>
  kind !== 'thanks' && (state === 'unreached' || state === 'failed' || state === 'unsure');
export const kindsForCalls = registrationKinds.filter((kind) => isForCallList({ kind, state: 'unreached' }));
export const statesForCalls = messageStates.filter((state) => isForCallList({ kind: 'reminder', state }));

/** Somebody has certainly got it: by message, or by telephone. */
export const hasReached = ({
  state,
  calledAt,
}: {
  readonly state: MessageState;
  readonly calledAt: Instant | null;
}): boolean => state === 'sent' || calledAt !== null;

/** By WeChat's error codes; without an answer delivery is unknown. */
export type SendAnswer =
  | { readonly is: 'sent' }
  | { readonly is: 'none-left'; readonly code: number }
  | { readonly is: 'refused'; readonly code: number }
  /** Over WeChat's rate limit or not permitted to this function; a later run retries. */
  | { readonly is: 'busy'; readonly code: number };

const noneLeft = 43101;
/** The cloud's error code when config.json does not list the API. */
export const notPermitted = -604101;
const notNow = [45009, 45011, notPermitted];

export function answerOf(code: number): SendAnswer {
  if (code === 0) return { is: 'sent' };
  if (code === noneLeft) return { is: 'none-left', code };
  return { is: notNow.includes(code) ? 'busy' : 'refused', code };
}
