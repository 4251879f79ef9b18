import type { AccessSnapshot } from '../../domain/access/rules';
import type { Activity } from '../../domain/activity/activity';
import type { AuditEntry } from '../../domain/audit/entry';
import type { Consent } from '../../domain/member/member';
import type { Announcement } from '../../domain/message/announcements';
import type { EntryPage } from '../../domain/message/leadsTo';
import type { MessageState } from '../../domain/message/message';
import type { Messaging } from '../../domain/message/messaging';
import type { MessageKind, Notice } from '../../domain/notice/notice';
import type { Registration } from '../../domain/registration/registration';
import type { Instant } from '../../domain/time/instant';
import type { EntryMessage, MessageDocument } from '../_records/outbox/documents';
import type { NoticeSource } from '../_records/outbox/ports';

/** The deployment's template for a kind; null where none was chosen. */
export type TemplateFor = (kind: MessageKind) => { readonly id: string } | null;

export type Message = Notice & {
  readonly id: string;
  readonly activityId: string;
  readonly registrationId: string;
  readonly generation: number;
  readonly state: MessageState;
  readonly sentAt: Instant | null;
  readonly calledAt: Instant | null;
};

/** A message as the person whose it is reads it, with what it is about as that is now. */
export type OwnMessage = OwnRegistrationMessage | OwnEntryMessage;
type OwnRegistrationMessage = Message & { readonly about: 'registration'; readonly title: string };
type OwnEntryMessage = Pick<EntryMessage, 'occasion' | 'state' | 'dueAt' | 'sentAt' | 'contestId' | 'entryId'> & {
  readonly about: 'entry';
  readonly id: string;
  readonly contestTitle: string;
  /** Empty where the entry is there no more, or the person is not of it any more. */
  readonly title: string;
  readonly place: number | null;
  readonly leadsTo: EntryPage | null;
};

export type Account = {
  readonly kind: MessageKind;
  readonly accepted: number;
  readonly sent: number;
  readonly left: number;
};

/** A member's preferences for messages; `consents` are all of theirs, not only to messages. */
export type MessagePreferences = {
  readonly consents: readonly Consent[];
  readonly messaging: Messaging;
  /** Consents to messages that are kept no more. */
  readonly messageConsentsLeftOut?: number | undefined;
};

export type Ledger = {
  member(memberId: string): Promise<MessagePreferences | null>;
  /** Writes preferences, with a consent if they need one. False, and nothing written, when they changed since `seen`. */
  save(memberId: string, seen: Messaging, now: Messaging, consent: Consent | null): Promise<boolean>;
  /** Drops these consents to messages and counts them; does nothing when others were dropped since. */
  dropConsents(memberId: string, seen: MessagePreferences, surplus: readonly Consent[]): Promise<void>;
  /** Makes what `keepAddress` and `accept` find, empty, and empties what is of before the last stop. */
  open(memberId: string, kinds: readonly MessageKind[], stops: number, now: Instant): Promise<void>;
  /** Where WeChat delivers to the caller, until `eraseAfter`. False when nothing is open after so many stops. */
  keepAddress(memberId: string, stops: number, eraseAfter: Instant): Promise<boolean>;
  /** Erases what was kept after fewer stops. */
  forgetAddress(memberId: string, stops: number): Promise<void>;
  /**
   * One more message of a kind may be sent. False, and nothing changed, when nothing is open after so many stops, or the
   * same request was counted.
   */
  accept(memberId: string, kind: MessageKind, request: { requestId: string; stops: number }): Promise<boolean>;
  /** Voids what was accepted after fewer stops. */
  dropAccepts(memberId: string, stops: number): Promise<void>;
  accounts(memberId: string): Promise<readonly Account[]>;
  /** The latest first. */
  messages(memberId: string): Promise<readonly OwnMessage[]>;
};

export type Delivered = Message & {
  readonly registration: Pick<
    Registration,
    'nickname' | 'status' | 'generation' | 'queue' | 'reconfirmedAt' | 'termsAgreed' | 'sessionId'
  > & {
    readonly hasPhone: boolean;
  };
};

export type KindCounts = { readonly kind: MessageKind; readonly state: MessageState; readonly messages: number };

export type DeliveryStore = {
  /** Null for an unknown activity. */
  activity(memberId: string, activityId: string): Promise<DeliveriesHead | null>;
  counts(activityId: string): Promise<readonly KindCounts[]>;
  /**
   * Up to a thousand messages of these kinds in one of these states: who was not called yet first, the last due before
   * the others.
   */
  forCalls(
    activityId: string,
    which: { readonly kinds: readonly MessageKind[]; readonly states: readonly MessageState[] },
  ): Promise<readonly Delivered[]>;
  /** Null for an unknown message. */
  message(memberId: string, messageId: string): Promise<MessageSnapshot | null>;
  /** Changes nothing where it is ticked or not ticked already. */
  tick(messageId: string, calledAt: Instant, calledBy: string, entry: AuditEntry): Promise<void>;
  untick(messageId: string, entry: AuditEntry): Promise<void>;
};

export type DeliveriesHead = AccessSnapshot & { readonly activity: Pick<Activity, 'title' | 'status' | 'sessions'> };

export type MessageSnapshot = AccessSnapshot & { readonly message: Message };

export type ActivityToAnnounce = { readonly activity: Activity; readonly announcements: readonly Announcement[] };

export type Recipient = { readonly registration: Registration; readonly isCheckedIn: boolean };

export type AnnouncementStore = {
  /** Activities with an announcement that is due, the longest due first. */
  due(now: Instant, most: number): Promise<readonly ActivityToAnnounce[]>;
  recipients(activityId: string, after: string | null, most: number): Promise<readonly Recipient[]>;
  /** Notes in their histories that they were asked whether they still come. */
  noteAsked(recipients: readonly Recipient[], at: Instant, until: Instant | null): Promise<void>;
  write(recipients: readonly Recipient[], notice: Notice): Promise<void>;
  /** What is still to be written out. False, and nothing written, when the activity was edited meanwhile. */
  advance(activity: Activity, announcements: readonly Announcement[]): Promise<boolean>;
};

export type Outbox = {
  /** Where notices are written before they are in the outbox. */
  readonly sources: readonly NoticeSource[];
  /** Messages whose sender was cut off. */
  cutOff(now: Instant, most: number): Promise<readonly MessageDocument[]>;
  /** Decides what becomes of one of them. */
  closeLease(message: MessageDocument): Promise<void>;
  /**
   * Sends up to so many messages that are due, in batches; after so many with a failure the rest is left. Done when none
   * is due any more, or WeChat takes no more.
   */
  deliverDue(
    now: Instant,
    most: number,
    limits: { readonly maxFailures: number; readonly isOver: () => boolean },
  ): Promise<{ readonly isDone: boolean; readonly failedBatches: number; readonly failures: readonly unknown[] }>;
};
