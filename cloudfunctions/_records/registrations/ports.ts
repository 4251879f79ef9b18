import type { Consent } from '../../../domain/member/member';
import type { Notice } from '../../../domain/notice/notice';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';

export type StoredRegistration = Registration & {
  readonly requestId: string;
  /** Of the presses that made earlier generations: none of them makes another. Missing until there is one. */
  readonly spentRequestIds?: readonly string[];
  readonly hasPhone: boolean;
  readonly consent: Consent;
  readonly lotNumber: string | null;
  readonly notices: readonly Notice[];
};

export type Contact = {
  readonly registrationId: string;
  readonly generation: number;
  readonly phone: string;
  readonly eraseAfter: Instant;
  readonly consent: Consent;
};
