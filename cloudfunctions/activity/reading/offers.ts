import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';

/** Until when this person's offer may be accepted; null without one, or once it has run out. */
export function openOfferUntil({ queue }: Pick<Registration, 'queue'>, now: Instant): Instant | null {
  const until = queue?.offer?.until ?? null;
  return until !== null && now < until ? until : null;
}
