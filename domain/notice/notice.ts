import type { Instant } from '../time/instant';

export const registrationKinds = ['reminder', 'offer', 'admission', 'change', 'cancellation', 'thanks'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** What is told of a contest entry beyond the app itself. */
export const entryKinds = ['entryChecked', 'entryListed', 'entryResult'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One subscribe-message template each. A person accepts them one by one, and one accept is one message. */
export const messageKinds = [...registrationKinds, ...entryKinds] as const;
export type MessageKind = (typeof messageKinds)[number];

/** With the registration and its generation it identifies a message, so that it is sent once. */
export type Occasion =
  | 'reminder-24h'
  | 'reminder-2h'
  | 'reconfirmation'
  | `offer-${number}`
  | 'admitted'
  | 'not-drawn'
  | 'rejected'
  | 'session-gone'
  | 'seat-released'
  | `change-${number}`
  | `terms-${number}`
  | 'cancellation'
  | 'thanks';

export type NoticeTimes = {
  readonly dueAt: Instant;
  /** A message not sent by then is dropped. */
  readonly expiresAt: Instant;
};

/** A message owed to one person, kept in their registration until it is in the outbox. */
export type Notice = NoticeTimes & {
  readonly kind: RegistrationKind;
  readonly occasion: Occasion;
  /** Of an offer or a question: until when an answer counts. */
  readonly until: Instant | null;
};
