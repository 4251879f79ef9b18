import { addMinutes, type Instant } from '../time/instant';
import type { Consent } from './member';

/** Of the consents to be ranked the first and the latest; more than may be given and withdrawn in a day. */
export const rankingConsentsKept = 20;
/** So often in 24 hours somebody may turn being listed on. Turning it off is never refused. */
export const listingsInADay = 9;

const dayMinutes = 24 * 60;

const rankingOf = (consents: readonly Consent[]) => consents.filter(({ purposes }) => purposes.includes('ranking'));

export function listsTooOften(consents: readonly Consent[], now: Instant): boolean {
  const dayAgo = addMinutes(now, -dayMinutes);
  return rankingOf(consents).filter(({ act, at }) => act === 'given' && at > dayAgo).length >= listingsInADay;
}

/** Those that go, so that with one more the first and the latest are as many as are kept. */
export function surplusRankingConsents(consents: readonly Consent[]): readonly Consent[] {
  const [, ...others] = rankingOf(consents);
  return others.slice(0, Math.max(0, others.length + 2 - rankingConsentsKept));
}
