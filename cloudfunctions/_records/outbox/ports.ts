import type { SendAnswer } from '../../../domain/message/outbox';
import type { Instant } from '../../../domain/time/instant';
import type { ActivityDocument } from '../activities/documents';
import type { RegistrationDocument } from '../registrations/documents';
import type { AddressDocument, MessageDocument } from './documents';
import type { ChosenTemplate } from './templates';

export type Outgoing = {
  readonly message: MessageDocument;
  readonly registration: RegistrationDocument;
  readonly activity: ActivityDocument;
  readonly address: AddressDocument | null;
  /** How many messages of this kind the person had accepted when this was read: before WeChat is asked. */
  readonly accepted: number;
};

/** One accepted message is taken for each that is sent. */
export type AcceptBook = {
  /** False when none is left, or one was taken for this message before. */
  takeAccept(message: MessageDocument): Promise<boolean>;
  /** WeChat did not send it: the accepted message is still there. */
  giveAcceptBack(message: MessageDocument): Promise<void>;
  /** WeChat says that nothing is left; `accepted` were counted before it was asked. */
  loseAccepts(message: MessageDocument, accepted: number): Promise<void>;
  /** Whether one was taken for this message. Until then it was not handed to WeChat. */
  isAcceptTaken(message: MessageDocument): Promise<boolean>;
};

export type Delivering = AcceptBook & {
  /** False where somebody else claimed it, or where it is no longer due. */
  claim(message: MessageDocument, leaseUntil: Instant): Promise<boolean>;
  expire(message: MessageDocument): Promise<void>;
  /** Ends the claim with this lease; nothing is written where that has ended. */
  settle(message: MessageDocument, leaseUntil: Instant | null, change: Partial<MessageDocument>): Promise<void>;
  /** The openid; null, and logged, for an address that does not open: nobody is reached there. */
  opened(address: AddressDocument): string | null;
  /** @throws when WeChat gives no answer */
  send(
    one: Outgoing,
    to: { readonly openid: string; readonly template: ChosenTemplate; readonly at: Instant },
  ): Promise<SendAnswer>;
};
