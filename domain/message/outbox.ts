import type { Notice, Occasion } from '../notice/notice';
import type { Registration } from '../registration/registration';
import { millisecondsOf } from '../time/instant';
import type { Announcement } from './announcements';
import type { MessageState } from './message';

/**
 * `msg_<registration>.<generation>.<occasion>[.<due>]`: the same notice of the same registration is the same message,
 * however often it is written out. A session that is moved is reminded of anew: hence the moment. A change, by its number,
 * and a cancellation are told once, whichever pass finds a registration.
 */
export const messageIdOf = (
  registration: Pick<Registration, 'id' | 'generation'>,
  { occasion, dueAt }: Pick<Notice, 'occasion' | 'dueAt'>,
): string => {
  const [, bareId = ''] = registration.id.split('_');
  const id = `msg_${bareId}.${registration.generation}.${occasion}`;
  return isToldInPasses(occasion) ? id : `${id}.${millisecondsOf(dueAt).toString(36)}`;
};

const isToldInPasses = (occasion: Occasion): boolean => occasion === 'cancellation' || occasion.startsWith('change-');

export const noticeOf = ({ kind, occasion, dueAt, expiresAt, until }: Announcement): Notice => ({
  kind,
  occasion,
  dueAt,
  expiresAt,
  until,
});

/** Who is to be called instead: everyone whom no message reached, or may not have reached. Thanks are worth no call. */
export const isForCallList = ({ kind, state }: Pick<Notice, 'kind'> & { readonly state: MessageState }): boolean =>
  kind !== 'thanks' && (state === 'unreached' || state === 'failed' || state === 'unsure');

/** WeChat's answers to a message, by its error codes. Without any answer nobody knows whether it arrived. */
export type SendAnswer =
  | { readonly is: 'sent' }
  | { readonly is: 'none-left'; readonly code: number }
  | { readonly is: 'refused'; readonly code: number }
  /** Beyond WeChat's limit of messages, or not permitted to this function: another run may have it sent. */
  | { readonly is: 'busy'; readonly code: number };

const noneLeft = 43101;
/** What the cloud says to a function whose config.json does not name the API. */
export const notPermitted = -604101;
const notNow = [45009, 45011, notPermitted];

export function answerOf(code: number): SendAnswer {
  if (code === 0) return { is: 'sent' };
  if (code === noneLeft) return { is: 'none-left', code };
  return { is: notNow.includes(code) ? 'busy' : 'refused', code };
}
