import { addressKeptDays } from '../../../domain/message/consent';
import type { MessageState } from '../../../domain/message/message';
import type { EntryNotice } from '../../../domain/notice/entryNotice';
import type { MessageKind, Notice } from '../../../domain/notice/notice';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { type Audited, auditIndex } from '../audit/documents';
import { erasedByTimer, untilAccountCloses } from '../retention/retention';

/** `_id` is as `messageIdOf` or `entryMessageIdOf` makes it: one message of one occasion to one person, whatever crashed. */
export type MessageDocument = RegistrationMessage | EntryMessage;

export type RegistrationMessage = Notice &
  Sending & { readonly activityId: string; readonly registrationId: string; readonly generation: number };

/** In the app alone unless it is of a kind that WeChat has a template for. It says nothing that is written in an entry. */
export type EntryMessage = Omit<EntryNotice, 'exceptFor' | 'onlyFor'> &
  Sending & { readonly contestId: string; readonly entryId: string };

export const isAboutEntry = (message: MessageDocument): message is EntryMessage => 'entryId' in message;

type Sending = {
  readonly _id: string;
  readonly memberId: string;
  readonly state: MessageState;
  /** Until when a `sending` one may still be answered for by its sender. */
  readonly leaseUntil: Instant | null;
  /** Id of the claim of a `sending` message, under which an accept is taken; missing in older messages. */
  readonly claim?: string | null;
  readonly sentAt: Instant | null;
  /** WeChat's error code of a refusal. */
  readonly errorCode: number | null;
  readonly calledAt: Instant | null;
  readonly calledBy: string | null;
  readonly audit?: Audited['audit'];
};

/** `_id` is the member's: where WeChat delivers. Kept only while messages are accepted, erased on withdrawal. */
export type AddressDocument = {
  readonly _id: string;
  /** The openid, encrypted under the root key; null for a moment, before the first one is kept. */
  readonly sealed: string | null;
  /** How often the person had stopped messages before: what is of an earlier time counts no more. */
  readonly stops: number;
  readonly eraseAfter: Instant;
};

/**
 * `_id` is `<member>.<kind>`: what one person accepted of one kind of message. Accepted = left + lost + those that were
 * taken for a message, whose state says what came of them.
 */
export type BalanceDocument = {
  readonly _id: string;
  readonly memberId: string;
  readonly kind: MessageKind;
  /** How often the person had stopped messages before `left` was accepted. */
  readonly stops: number;
  readonly accepted: number;
  readonly left: number;
  /** Accepted ones that WeChat no longer knew of, or that were withdrawn. */
  readonly lost: number;
  /** The last claims under which one was taken for a message: what a cut-off leaves to tell whether one was. */
  readonly taken: readonly string[];
  /** The last prompts whose answers are counted: a repeated request counts once. */
  readonly requestIds: readonly string[];
};

export const messagesCollection = declareCollection<MessageDocument>({
  name: 'messages',
  version: 1,
  indexes: [
    index('due', { state: 'asc', dueAt: 'asc' }),
    index('ofActivity', { activityId: 'asc', state: 'asc', dueAt: 'asc' }),
    index('ofMember', { memberId: 'asc', dueAt: 'desc' }),
    auditIndex,
  ],
  retention: untilAccountCloses,
});

export const addressesCollection = declareCollection<AddressDocument>({
  name: 'addresses',
  version: 2,
  indexes: [index('due', { eraseAfter: 'asc' })],
  retention: erasedByTimer('messages-accepted', addressKeptDays, 'eraseAfter'),
});

export const balancesCollection = declareCollection<BalanceDocument>({
  name: 'balances',
  version: 2,
  indexes: [index('ofMember', { memberId: 'asc' })],
  retention: untilAccountCloses,
});
