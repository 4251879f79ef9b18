import type { AdmissionMode } from '../../../domain/activity/activity';
import { type CarriedKind, isOnline } from '../../../domain/activity/placeKinds';
import type { Instant } from '../../../domain/time/instant';

/**
 * What signing up leads to now: a seat at once, a place on the waitlist, the draw, the review, or nothing any more:
 * of the hall, because its door has closed.
 */
export type SignUpOutcome = 'seat' | 'waitlist' | 'draw' | 'review' | 'door-closed' | 'gone';

type Place = Omit<CarriedKind, 'ticketKind'> & {
  readonly kind: CarriedKind['ticketKind'];
  readonly left: number;
  readonly hasQueue: boolean;
};

type Asked = {
  readonly admission: AdmissionMode;
  readonly session: {
    readonly startAt: Instant;
    readonly endAt: Instant;
    readonly doorClosesAt: Instant;
    readonly cancelReason: string | null;
  };
  readonly place: Place;
  readonly seats: number;
  /** For absences: on to waiting lists only. */
  readonly isRestricted: boolean;
};

/** What to tell a person before they press; the server decides again. */
export function signUpOutcomeOf(
  { admission, session, place, seats, isRestricted }: Asked,
  now: Instant,
): SignUpOutcome {
  if (now >= session.endAt || session.cancelReason !== null) return 'gone';
  if (now >= session.doorClosesAt && !isOnline({ ...place, ticketKind: place.kind })) return 'door-closed';
  const hasStarted = now >= session.startAt;
  if (admission !== 'first-come') return hasStarted ? 'gone' : outcomeOfAdmission[admission];
  if (!place.hasQueue && !isRestricted && place.left >= seats) return 'seat';
  return hasStarted ? 'gone' : 'waitlist';
}

const outcomeOfAdmission = { lot: 'draw', review: 'review' } as const;
