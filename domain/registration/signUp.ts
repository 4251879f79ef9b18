import type { Activity } from '../activity/activity';
import { statusOfSession } from '../activity/calledOff';
import { checkInClosesAt } from '../activity/checkInWindow';
import { hasMovedSince } from '../activity/moves';
import { isOffered, isOnlineIn, type PlaceKind } from '../activity/placeKinds';
import { type PoolName, poolOf, type Session, sessionOf } from '../activity/sessions';
import { haveTermsChangedSince } from '../activity/terms';
import { type Consent, currentPolicyVersion, type Member } from '../member/member';
import { restrictionAt } from '../member/noShows';
import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import { type Hold, seatsToKeep } from './hold';
import { heldBackUntil, orderByTime, orderHeldBack, type Queue, seatsFor } from './queue';
import { isAlive, type Registration, reviewSignUp, type SignUpRefusal, versionOf } from './registration';
import { isJoinRecentlyNoted, type Pool, type Pools } from './seats';
import { agreementToTerms } from './termsAgreed';
import { entryOf, historyAfter, type TimelineStep } from './timeline';
import { signsUpTooOften } from './tooOften';

export type SeatRequest = {
  readonly sessionId: string;
  readonly ticketKind: PlaceKind;
  readonly seats: number;
  readonly maySplit: boolean;
  /** `movedAt` of the session as it was shown; null for one that had not moved. */
  readonly seenMovedAt: Instant | null;
  /** `termsChangedAt` of the session as it was shown; null for terms that had not changed. */
  readonly seenTermsChangedAt: Instant | null;
};

/**
 * `claim` takes free seats, `keep` uses seats an earlier step took, `wait` joins the waitlist, `apply` enters the draw
 * or review. `let-go` first returns seats of an ended or cut-off step, `look-again` waits for one that may be under
 * way.
 */
export type SignUpStep =
  | { readonly step: 'claim' }
  | { readonly step: 'keep'; readonly hold: Hold }
  | {
      readonly step: 'wait';
      readonly opensWaitlist: boolean;
      /** Whether the waitlist is to be told that somebody is about to join it. */
      readonly notesJoining: boolean;
      readonly isHeldBack: boolean;
      readonly findsSeats: boolean;
    }
  | { readonly step: 'apply'; readonly isHeldBack: boolean }
  | { readonly step: 'let-go'; readonly hold: Hold }
  | { readonly step: 'look-again' };

export type Final = Exclude<SignUpStep, { readonly step: 'let-go' | 'look-again' }>;

export const poolRequested = ({ sessionId, ticketKind }: Pick<SeatRequest, 'sessionId' | 'ticketKind'>): PoolName =>
  poolOf(sessionId, ticketKind);

type Attempt = {
  readonly now: Instant;
  readonly activity: Activity;
  readonly pools: Pools;
  readonly isOpen: boolean;
  readonly hold: Hold | null;
  readonly member: Pick<Member, 'ageBand' | 'noShows'>;
  readonly request: SeatRequest;
  readonly hasPhone: boolean;
  readonly earlier: Registration | null;
};

export const nextGeneration = (earlier: Pick<Registration, 'generation'> | null): number =>
  (earlier?.generation ?? 0) + 1;

export function decideSignUp(attempt: Attempt): Result<SignUpStep, SignUpRefusal> {
  const { now, activity, pools, isOpen, hold, member, request, hasPhone, earlier } = attempt;
  if (earlier !== null && isAlive(earlier)) return fail('already-signed-up');
  const isHeld = hold !== null && isFor(hold, request, nextGeneration(earlier));
  const review = reviewSignUp({ now, activity, ageBand: member.ageBand, hasPhone, isSeatHeld: isHeld });
  if (!review.ok) return review;
  if (earlier !== null && signsUpTooOften(earlier, now)) return fail('too-often');
  const session = sessionOf(activity, request.sessionId);
  const pool = pools[poolRequested(request)];
  // An edit that was cut off may have created the pool before its kind.
  if (session === null || pool === undefined || !isOffered(activity, request.ticketKind))
    return fail('unknown-session');
  if (hasMovedSince(session, request.seenMovedAt)) return fail('session-moved');
  if (haveTermsChangedSince(session, request.seenTermsChangedAt)) return fail('terms-changed');
  if (request.seats > activity.seatsPerSignUp || request.seats > pool.capacity) return fail('too-many-seats');
  if (isHeld) return succeed({ step: 'keep', hold });
  if (hold !== null) return succeed(seatsToKeep(hold, earlier, now) === 0 ? { step: 'let-go', hold } : lookAgain);
  if (!isOpen) return fail('activity-cancelled');
  if (statusOfSession(activity, session.id) === 'cancelled') return fail('session-cancelled');
  if (session.endAt <= now) return fail('session-over');
  const isInPerson = !isOnlineIn(activity, request.ticketKind);
  if (isInPerson && checkInClosesAt({ startAt: session.startAt, checkIn: activity.checkIn }) <= now)
    return fail('door-closed');
  const isHeldBack = restrictionAt(member.noShows, now) !== null;
  if (activity.admission !== 'first-come') return succeed({ step: 'apply', isHeldBack });
  return cameFirst(session, pool, { ...attempt, isHeldBack });
}

const lookAgain = { step: 'look-again' } as const;

const isFor = (hold: Hold, request: SeatRequest, generation: number): boolean =>
  hold.generation === generation && hold.seats === request.seats && hold.pool === poolRequested(request);

/** Free seats nobody waits for; else the waitlist, while there is time left to make an offer. */
function cameFirst(
  session: Session,
  pool: Pool,
  { request, now, isHeldBack }: Pick<Attempt, 'request' | 'now'> & { readonly isHeldBack: boolean },
): Result<SignUpStep, 'activity-full'> {
  const fits = request.seats <= pool.left;
  if (fits && !pool.hasQueue && !isHeldBack) return succeed({ step: 'claim' });
  if (session.startAt <= now) return fail('activity-full');
  const findsSeats = seatsFor({ wants: request.seats, maySplit: request.maySplit }, pool.left) > 0;
  return succeed({
    step: 'wait',
    opensWaitlist: !pool.hasQueue && !isHeldBack,
    notesJoining: pool.hasQueue && !isHeldBack && !isJoinRecentlyNoted(pool, now),
    isHeldBack,
    findsSeats,
  });
}

const statusAfter = { claim: 'confirmed', keep: 'confirmed', wait: 'waiting', apply: 'applied' } as const;
const entryAfter = {
  claim: 'signed-up',
  keep: 'signed-up',
  wait: 'joined-waiting-list',
  apply: 'applied',
} as const satisfies Record<string, TimelineStep>;

export function registrationOf(made: {
  readonly id: string;
  readonly activity: Pick<Activity, 'id' | 'sessions'>;
  readonly member: Pick<Member, 'id' | 'nickname' | 'ageBand'>;
  readonly request: Omit<SeatRequest, 'seenMovedAt' | 'seenTermsChangedAt'>;
  readonly step: Final;
  readonly earlier: Registration | null;
  readonly ticketNumber: string;
  readonly now: Instant;
}): Registration {
  const { id, activity, member, request, step, earlier, now } = made;
  const hasSeats = step.step === 'claim' || step.step === 'keep';
  return {
    id,
    activityId: activity.id,
    memberId: member.id,
    nickname: member.nickname,
    ageBand: member.ageBand,
    sessionId: request.sessionId,
    ticketKind: request.ticketKind,
    status: statusAfter[step.step],
    seats: hasSeats ? request.seats : 0,
    queue: hasSeats ? null : queueOf(made),
    generation: nextGeneration(earlier),
    ticketNumber: made.ticketNumber,
    signedUpAt: now,
    cancelledAt: null,
    reconfirmedAt: null,
    // Nobody gets as far with other terms before their eyes.
    termsAgreed: agreementToTerms(sessionOf(activity, request.sessionId) ?? {}, now),
    absence: null,
    version: earlier === null ? 1 : versionOf(earlier) + 1,
    ...historyAfter(
      earlier ?? { timeline: [] },
      entryOf({ step: entryAfter[step.step], at: now, by: 'member', seats: request.seats }),
    ),
  };
}

function queueOf({ activity, member, request, step, now }: Parameters<typeof registrationOf>[0]): Queue {
  const session = sessionOf(activity, request.sessionId);
  const waits = { pool: poolRequested(request), wants: request.seats, maySplit: request.maySplit };
  return 'isHeldBack' in step && step.isHeldBack && session !== null
    ? { ...waits, order: orderHeldBack(now, member.id), from: heldBackUntil(session, now), offer: null }
    : { ...waits, order: orderByTime(now, member.id), from: now, offer: null };
}

/** Giving a phone number is a purpose of its own. */
export const signUpConsent = (hasPhone: boolean, now: Instant): Consent => ({
  act: 'given',
  policyVersion: currentPolicyVersion,
  purposes: hasPhone ? ['registration', 'event-contact'] : ['registration'],
  at: now,
});
