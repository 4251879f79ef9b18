import type { Consent } from '../../../domain/member/member';
import type { Notice } from '../../../domain/notice/notice';
import type { Change } from '../../../domain/registration/change';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';

/** Writes a step, with its history, its notices and its entry of the log. False, and nothing written, when another came first. */
export type ChangeRegistration = (seen: Registration, change: Change) => Promise<boolean>;

/**
 * Several steps, those that write the same in one update; returns the ids of the registrations that were changed. A step
 * with an entry of the log is not among them.
 */
export type ChangeRegistrations = (
  steps: readonly { readonly seen: Registration; readonly change: Change }[],
) => Promise<ReadonlySet<string>>;

export type StoredRegistration = Registration & {
  readonly requestId: string;
  /** Requests that made earlier generations: repeated, they make no new one. Missing until there is one. */
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
