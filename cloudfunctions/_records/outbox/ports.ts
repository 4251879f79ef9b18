import type { SendAnswer } from '../../../domain/message/outbox';
import type { MessageKind } from '../../../domain/notice/notice';
import type { Instant } from '../../../domain/time/instant';
import type { ActivityDocument } from '../activities/documents';
import type { RegistrationDocument } from '../registrations/documents';
import type { AddressDocument, MessageDocument } from './documents';

export type RegistrationWithNotices = Pick<
  RegistrationDocument,
  '_id' | 'activityId' | 'memberId' | 'generation' | 'notices'
>;

export type ChosenTemplate = {
  readonly id: string;
  /** Names of its fields in the order of ours, where WeChat's console numbered them otherwise; else none. */
  readonly fields: readonly string[];
};

/** What a message needs to be sent. */
export type Sendable = {
  readonly message: MessageDocument;
  readonly registration: RegistrationDocument;
  readonly activity: ActivityDocument;
  readonly address: AddressDocument | null;
  /** How many messages of this kind the person had accepted when this was read: before WeChat is asked. */
  readonly accepted: number;
  /** And how many of them were not used yet. */
  readonly left: number;
};

/** A message as found: its registration or activity may be gone. */
export type Outgoing = Omit<Sendable, 'registration' | 'activity'> & {
  readonly registration: RegistrationDocument | null;
  readonly activity: ActivityDocument | null;
};

/** Accepts given by members; sending a message takes one. */
export type AcceptBook = {
  /** For the messages of one claim, no two of one person and kind. @returns the ids for which an accept was taken */
  takeAccepts(claimed: readonly MessageDocument[]): Promise<ReadonlySet<string>>;
  /** WeChat did not send it: the accepted message is still there. */
  refundAccept(message: MessageDocument): Promise<void>;
  /** WeChat says that nothing is left; `accepted` were counted before it was asked. */
  clearAccepts(message: MessageDocument, accepted: number): Promise<void>;
  /** Whether one was taken for this message. Until then it was not handed to WeChat. */
  isAcceptTaken(message: MessageDocument): Promise<boolean>;
};

export type Delivering = AcceptBook & {
  /** The claimed messages, without those that somebody else claimed or that are no longer due. */
  claim(messages: readonly MessageDocument[], leaseUntil: Instant): Promise<readonly MessageDocument[]>;
  /** What becomes of messages that are not sent, as long as they are due. */
  drop(messages: readonly MessageDocument[], state: 'expired' | 'unreached'): Promise<void>;
  /** Ends claims of one lease; nothing is written where that has ended. */
  settle(claimed: readonly MessageDocument[], change: Partial<MessageDocument>): Promise<void>;
  /** Null where the deployment chose none for this kind. */
  templateFor(kind: MessageKind): ChosenTemplate | null;
  /** The openid; null, and logged, for an address that does not open: nobody is reached there. */
  opened(address: AddressDocument): string | null;
  /** @throws when WeChat gives no answer */
  send(
    one: Sendable,
    to: { readonly openid: string; readonly template: ChosenTemplate; readonly at: Instant },
  ): Promise<SendAnswer>;
};
