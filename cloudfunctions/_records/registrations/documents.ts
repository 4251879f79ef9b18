import type { Consent } from '../../../domain/member/member';
import type { Notice } from '../../../domain/notice/notice';
import type { Registration } from '../../../domain/registration/registration';
import { contactDays } from '../../../domain/registration/ticket';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import type { Stored } from '../../_platform/stored';
import { type Audited, auditIndex } from '../audit/documents';
import { erasedByTimer, untilAccountCloses } from '../retention/retention';

export type RegistrationDocument = Stored<Registration> & {
  /** The request that made it; a repetition is answered as the first was. */
  readonly requestId: string;
  readonly spentRequestIds?: readonly string[];
  readonly hasPhone: boolean;
  readonly consent: Consent;
  /** The number under which it stands in a draw; null where none is held. */
  readonly lotNumber: string | null;
  /** Messages that are not in the outbox yet, written with the change that they announce. */
  readonly notices: readonly Notice[];
  readonly audit?: Audited['audit'];
};

/** `_id` is the registration's. Phone numbers live here alone, so that no list or export can leak one by accident. */
export type ContactDocument = {
  readonly _id: string;
  readonly phone: string;
  readonly generation: number;
  readonly eraseAfter: Instant;
  readonly consent: Consent;
  /** When its registration must have been written; null once it was seen. */
  readonly checkAt?: Instant | null;
};

export const registrationsCollection = declareCollection<RegistrationDocument>({
  name: 'registrations',
  version: 1,
  indexes: [
    index('waitlist', { activityId: 'asc', 'queue.pool': 'asc', 'queue.order': 'asc' }),
    index('offers', { 'queue.offer.until': 'asc' }),
    index('order', { 'queue.order': 'asc' }),
    auditIndex,
    index('notices', { 'notices.dueAt': 'asc' }),
    index('ticket', { activityId: 'asc', ticketNumber: 'asc' }, true),
    index('roster', { activityId: 'asc', signedUpAt: 'asc', _id: 'asc' }),
    index('ofStatus', { activityId: 'asc', status: 'asc', signedUpAt: 'asc', _id: 'asc' }),
    index('ofMember', { memberId: 'asc', signedUpAt: 'desc' }),
  ],
  retention: untilAccountCloses,
});

export const contactsCollection = declareCollection<ContactDocument>({
  name: 'contacts',
  version: 1,
  indexes: [index('due', { eraseAfter: 'asc' }), index('unseen', { checkAt: 'asc' })],
  retention: erasedByTimer('activity-ended', contactDays, 'eraseAfter'),
});
