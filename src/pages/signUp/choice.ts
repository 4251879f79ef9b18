import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { isOnline, type PlaceKind } from '../../../domain/activity/placeKinds';
import type { Instant } from '../../../domain/time/instant';
import { type SignUpOutcome, signUpOutcomeOf } from '../../components/activity/signUpOutcome';

type Shown = OutputOf<typeof readActivity>;
type Session = Shown['activity']['sessions'][number];
type Place = Session['places'][number];

export type SeatSelection = {
  /** Null until one is chosen; with one alone there is nothing to choose. */
  readonly sessionId: string | null;
  readonly ticketKind: PlaceKind | null;
  readonly seats: number;
  /** What to do about a clash; null until it was said. */
  readonly clash: 'swap' | 'both' | null;
};

export type Choice = {
  readonly sessions: readonly Session[];
  readonly session: Session | null;
  readonly place: Place | null;
  readonly maxSeats: number;
  readonly seats: number;
  readonly outcome: SignUpOutcome | null;
  /** Seats that a smaller party would get at once, where this one has to wait. */
  readonly free: number;
  /** Seats that the person has elsewhere at the time of the chosen session; empty where this one gives no seat at once. */
  readonly clashes: Shown['viewer']['clashes'];
  /** Whether it matters if the party may be split. */
  readonly mayBeSplit: boolean;
};

export function choiceOf({ activity, viewer }: Shown, request: SeatSelection, now: Instant): Choice {
  const standing = activity.sessions.filter(({ endAt, cancelReason }) => now < endAt && cancelReason === null);
  const open = standing.filter(
    ({ doorClosesAt, places }) =>
      now < doorClosesAt || places.some((place) => isOnline({ ...place, ticketKind: place.kind })),
  );
  // With no other to choose, those whose door has closed are shown with that.
  const sessions = open.length > 0 ? open : standing;
  const session = onlyOne(sessions) ?? sessions.find(({ id }) => id === request.sessionId) ?? null;
  const places = session?.places ?? [];
  const place = onlyOne(places) ?? places.find(({ kind }) => kind === request.ticketKind) ?? null;
  const maxSeats = Math.min(activity.seatsPerSignUp, place?.capacity ?? activity.seatsPerSignUp);
  const seats = Math.min(request.seats, maxSeats);
  const isRestricted = viewer.restrictedUntil !== null;
  const outcomeFor = (seats: number) =>
    session && place && signUpOutcomeOf({ ...activity, session, place, seats, isRestricted }, now);
  const outcome = outcomeFor(seats);
  return {
    sessions,
    session,
    place,
    maxSeats,
    seats,
    outcome,
    free: outcome === 'waitlist' && outcomeFor(1) === 'seat' ? (place?.left ?? 0) : 0,
    clashes: outcome === 'seat' && session ? viewer.clashes.filter(({ sessionId }) => sessionId === session.id) : [],
    mayBeSplit: seats > 1 && (outcome === 'waitlist' || outcome === 'draw'),
  };
}

const onlyOne = <Any>(all: readonly Any[]): Any | undefined => (all.length === 1 ? all[0] : undefined);
