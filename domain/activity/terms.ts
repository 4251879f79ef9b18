import type { Instant } from '../time/instant';
import type { ActivityDetails, ServiceDetails } from './activity';
import { isSame } from './plan';
import type { Session } from './sessions';

type Details = { readonly details: ActivityDetails };

/** What a volunteer says yes to by signing up (志愿服务条例 12 and 17); null where there is nothing of that kind. */
export const termsOf = ({ details }: Details) => (details.kind === 'service' ? termsOfService(details) : null);

export const termsOfService = ({ serviceType, risks, isHazardous, insurancePolicyNumber }: ServiceDetails) => ({
  serviceType,
  risks,
  isHazardous,
  // Another policy insures as well.
  isInsured: Boolean(insurancePolicyNumber),
});

export const isOnOtherTerms = (before: Details, after: Details): boolean => !isSame(termsOf(before), termsOf(after));

/** Whether an answer was given to other terms than the present ones. */
export const haveTermsChangedSince = (
  { termsChangedAt }: Pick<Session, 'termsChangedAt'>,
  seenTermsChangedAt: Instant | null,
): boolean => (termsChangedAt ?? null) !== seenTermsChangedAt;
