import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { lowestAgeOf } from '../../../domain/member/member';
import type { Instant } from '../../../domain/time/instant';
import { type SignUpOutcome, signUpOutcomeOf } from '../../components/activity/signUpOutcome';

type Shown = OutputOf<typeof readActivity>;
type Registration = NonNullable<Shown['viewer']['registration']>;

export const signUpActions = ['sign-up', 'sign-up-again', 'join-waitlist', 'enter-draw', 'apply'] as const;
export const ticketActions = [
  'answer-offer',
  'see-ticket',
  'see-checked-in',
  'see-waitlist',
  'see-application',
] as const;
const noActions = [
  'not-yet-open',
  'full',
  'door-closed',
  'closed',
  'ended',
  'cancelled',
  'draft',
  'too-young',
] as const;
export type PrimaryAction = (typeof signUpActions | typeof ticketActions | typeof noActions)[number];

/** The one thing that this person can do with this activity now, or why there is none. The server decides again. */
export function primaryActionOf(shown: Shown, now: Instant): PrimaryAction {
  const { activity, viewer } = shown;
  const { registration, profile } = viewer;
  if (activity.status === 'cancelled') return 'cancelled';
  const own = registration && ticketActionOf(registration, now);
  if (own) return own;
  if (activity.status === 'draft') return 'draft';
  if (now >= activity.endAt) return 'ended';
  if (now < activity.registrationOpensAt) return 'not-yet-open';
  if (now >= activity.registrationClosesAt) return 'closed';
  if (profile && lowestAgeOf[profile.ageBand] < activity.minimumAge) return 'too-young';
  const best = bestOutcomeOf(shown, now);
  if (best === 'seat') return registration ? 'sign-up-again' : 'sign-up';
  return actionOfOutcome[best];
}

const actionOfOutcome = {
  waitlist: 'join-waitlist',
  draw: 'enter-draw',
  review: 'apply',
  'door-closed': 'door-closed',
  gone: 'full',
} as const;

function ticketActionOf({ status, isCheckedIn, offerUntil }: Registration, now: Instant): PrimaryAction | null {
  if (offerUntil !== null && now < offerUntil) return 'answer-offer';
  switch (status) {
    case 'confirmed':
      return isCheckedIn ? 'see-checked-in' : 'see-ticket';
    case 'waiting':
      return 'see-waitlist';
    case 'applied':
      return 'see-application';
    default:
      return null;
  }
}

/** A free seat of any kind in any session is better than a line; of sessions that are over nothing is said. */
function bestOutcomeOf({ activity, viewer }: Shown, now: Instant): SignUpOutcome {
  const standing = activity.sessions.filter(({ endAt, cancelReason }) => now < endAt && cancelReason === null);
  const outcomes = standing.flatMap((session) =>
    session.places.map((place) =>
      signUpOutcomeOf(
        { admission: activity.admission, session, place, seats: 1, isRestricted: viewer.restrictedUntil !== null },
        now,
      ),
    ),
  );
  return (
    outcomes.find((outcome) => outcome === 'seat') ??
    outcomes.find((outcome) => outcome !== 'gone' && outcome !== 'door-closed') ??
    outcomes.find((outcome) => outcome === 'gone') ??
    outcomes[0] ??
    'gone'
  );
}
