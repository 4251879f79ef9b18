import type { Grant } from '../access/grants';
import type { GrantRemoval } from '../access/invitation';
import type { Instant } from '../time/instant';
import type { NoShow } from './noShows';

/** A band, never the birthday. Under 14 there is no own account: a guardian registers the child. */
export const ageBands = ['under-14', '14-to-17', 'adult'] as const;
export type AgeBand = (typeof ageBands)[number];
export type AccountAgeBand = Exclude<AgeBand, 'under-14'>;

export const consentPurposes = ['account', 'registration', 'event-contact', 'ranking', 'messages'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Of the privacy policy that people are shown; a consent names the version it was given to. */
export const currentPolicyVersion = '2026-11';

/** A withdrawal is an entry of its own. */
export type Consent = {
  readonly act: 'given' | 'withdrawn';
  readonly policyVersion: string;
  readonly purposes: readonly ConsentPurpose[];
  readonly at: Instant;
};

export type Member = {
  readonly id: string;
  readonly nickname: string;
  readonly ageBand: AccountAgeBand;
  /** Publishing a rank needs a consent of its own (PIPL 25): off until the person turns it on. */
  readonly isListedInRanking: boolean;
  /** Class hours (学时) over all lectures, the sum of the attendance rows. */
  readonly classHours: number;
  readonly grants: readonly Grant[];
  /** Missing before the first. */
  readonly removals?: readonly GrantRemoval[];
  readonly consents: readonly Consent[];
  /** Consents to be ranked that are kept no more, all of them after the first; missing while there are none. */
  readonly rankingConsentsLeftOut?: number;
  /** Those to messages, likewise. */
  readonly messageConsentsLeftOut?: number;
  readonly noShows: readonly NoShow[];
};

export const lowestAgeOf: Record<AgeBand, number> = { 'under-14': 0, '14-to-17': 14, adult: 18 };
