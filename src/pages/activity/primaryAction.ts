import type { readActivity } from '../../../contracts/activity';
import type { OutputOf } from '../../../contracts/call';
import { lowestAgeOf } from '../../../domain/member/member';
import type { Instant } from '../../../domain/time/instant';

type Shown = OutputOf<typeof readActivity>;
export type PrimaryAction =
  | 'sign-up'
  | 'sign-up-again'
  | 'see-ticket'
  | 'see-checked-in'
  | 'not-yet-open'
  | 'full'
  | 'closed'
  | 'ended'
  | 'cancelled'
  | 'draft'
  | 'too-young';

/** The one thing that this person can do with this activity now, or why there is none. The server decides again. */
export function primaryActionOf({ activity, viewer }: Shown, now: Instant): PrimaryAction {
  const { registration, profile } = viewer;
  if (activity.status === 'cancelled') return 'cancelled';
  if (registration?.status === 'confirmed') return registration.isCheckedIn ? 'see-checked-in' : 'see-ticket';
  if (activity.status === 'draft') return 'draft';
  if (now >= activity.endAt) return 'ended';
  if (now < activity.registrationOpensAt) return 'not-yet-open';
  if (now >= activity.registrationClosesAt) return 'closed';
  if (profile && lowestAgeOf[profile.ageBand] < activity.minimumAge) return 'too-young';
  if (activity.seats.left === 0) return 'full';
  return registration ? 'sign-up-again' : 'sign-up';
}
