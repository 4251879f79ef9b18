import type { SendAnswer } from '../../../domain/message/outbox';
import type { Instant } from '../../../domain/time/instant';
import type { AddressDocument, MessageDocument } from './documents';

/** Documents in which notices are written with the step they tell of, until they are in the outbox. */
export type NoticeSource = {
  /** Some of them with notices, except these, the longest due first. */
  pending(except: readonly string[], most: number): Promise<readonly Owing[]>;
  /** Only this one, if it has any. */
  pendingIn(id: string): Promise<readonly Owing[]>;
  /** Moves their notices into the outbox, each to the same message however often; returns the ids of these messages. */
  move(pending: readonly Owing[]): Promise<readonly string[]>;
};

/** A document as its own source reads it. */
export type Owing = { readonly _id: string };

/** What a message is about, as it is when the message is looked at. */
export type Subject = {
  /** False where it was overtaken, and would tell what is no longer so. @throws where documents cannot be read */
  isStillTrue(): boolean;
  /** What a tap on WeChat's card opens. */
  readonly page: string;
  /** By the names of the template's fields, which are `names` where a deployment has its own. */
  values(names: readonly string[], at: Instant): { readonly [field: string]: string };
};

export type ChosenTemplate = {
  readonly id: string;
  /** Names of its fields in the order of ours, where WeChat's console numbered them otherwise; else none. */
  readonly fields: readonly string[];
};

/** What a message needs to be sent. */
export type Sendable = {
  readonly message: MessageDocument;
  readonly subject: Subject;
  readonly address: AddressDocument | null;
  /** How many messages of this kind the person had accepted when this was read: before WeChat is asked. */
  readonly accepted: number;
  /** And how many of them were not used yet. */
  readonly left: number;
};

/** A message as found: what it is about may be gone. */
export type Outgoing = Omit<Sendable, 'subject'> & { readonly subject: Subject | null };

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
  /** Null where the deployment chose none for this kind, or there is none to choose. */
  templateFor(kind: MessageDocument['kind']): ChosenTemplate | null;
  /** The openid; null, and logged, for an address that does not open: nobody is reached there. */
  opened(address: AddressDocument): string | null;
  /** @throws when WeChat gives no answer */
  send(
    one: Sendable,
    to: { readonly openid: string; readonly template: ChosenTemplate; readonly at: Instant },
  ): Promise<SendAnswer>;
};
