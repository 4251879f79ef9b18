import { addMinutes, type Instant } from '../time/instant';
import type { Consent } from './member';

/**
 * How often within 24 hours somebody may turn being listed on; less often than kept consents can show. Turning it off is
 * never refused.
 */
export const maxListingsPerDay = 9;

const dayMinutes = 24 * 60;

const rankingOf = (consents: readonly Consent[]) => consents.filter(({ purposes }) => purposes.includes('ranking'));

export function listsTooOften(consents: readonly Consent[], now: Instant): boolean {
  const dayAgo = addMinutes(now, -dayMinutes);
  return rankingOf(consents).filter(({ act, at }) => act === 'given' && at > dayAgo).length >= maxListingsPerDay;
}
