import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import { type AccountAgeBand, type AgeBand, type Consent, currentPolicyVersion, type Member } from './member';

export const reviewAgeBand = (ageBand: AgeBand): Result<AccountAgeBand, 'guardian-needed'> =>
  ageBand === 'under-14' ? fail('guardian-needed') : succeed(ageBand);

export const newMember = (profile: Pick<Member, 'id' | 'nickname' | 'ageBand'>, now: Instant): Member => ({
  ...profile,
  isListedInRanking: false,
  classHours: 0,
  grants: [],
  consents: [accountConsent(now)],
  noShows: [],
});

export const profileOf = ({ nickname, ageBand, isListedInRanking, classHours }: Member) => ({
  nickname,
  ageBand,
  isListedInRanking,
  classHours,
});

/** A member who turns out to be a minor is taken off the rankings. */
export const profileChange = (
  member: Member,
  corrected: Pick<Member, 'nickname' | 'ageBand'>,
  now: Instant,
): Pick<Member, 'nickname' | 'ageBand' | 'isListedInRanking'> & { readonly newConsents: readonly Consent[] } => ({
  ...corrected,
  isListedInRanking: member.isListedInRanking && mayBeListed(corrected.ageBand),
  newConsents: hasAgreedToPolicy(member) ? [] : [accountConsent(now)],
});

/** Rankings never list minors. */
export const mayBeListed = (ageBand: AccountAgeBand): boolean => ageBand === 'adult';

export const rankingConsent = (isListed: boolean, now: Instant): Consent => ({
  act: isListed ? 'given' : 'withdrawn',
  policyVersion: currentPolicyVersion,
  purposes: ['ranking'],
  at: now,
});

const accountConsent = (now: Instant): Consent => ({
  act: 'given',
  policyVersion: currentPolicyVersion,
  purposes: ['account'],
  at: now,
});

const hasAgreedToPolicy = ({ consents }: Member): boolean =>
  consents.some((consent) => consent.policyVersion === currentPolicyVersion && consent.purposes.includes('account'));
