import type { PoolName } from '../activity/sessions';
import { bareIdOf } from '../id';
import { calendarDaysBetween } from '../time/beijing';
import { addMinutes, earlierOf, type Instant, laterOf } from '../time/instant';

export type Offer = {
  /** Offer number within one registration, so that an answer to an old offer is recognised. */
  readonly number: number;
  readonly seats: number;
  readonly madeAt: Instant;
  readonly until: Instant;
};

export type Queue = {
  readonly pool: PoolName;
  readonly wants: number;
  /** A party that stays together is skipped until all its seats fit. */
  readonly maySplit: boolean;
  /** Sort key on the waitlist; text order is waitlist order. */
  readonly order: string;
  readonly from: Instant;
  readonly offer: Offer | null;
};

/** Drawn applicants come first, then first-come, then those restricted for absences. */
const ranks = { drawn: 3, 'first-come': 5, 'held-back': 7 } as const;
export const heldBackOrders = `${ranks['held-back']}.`;

/** Sorts before all orders by draw of this place and behind it, and after those of earlier places. */
export const ordersFromPlace = (place: number): string => `${ranks.drawn}.${String(place).padStart(6, '0')}.`;
export const orderByDraw = (place: number, memberId: string): string => ordersFromPlace(place) + bareIdOf(memberId);
export const orderByTime = (at: Instant, memberId: string): string =>
  `${ranks['first-come']}.${at}.${bareIdOf(memberId)}`;
export const orderHeldBack = (at: Instant, memberId: string): string => `${heldBackOrders}${at}.${bareIdOf(memberId)}`;
export const isHeldBack = ({ order }: Pick<Queue, 'order'>): boolean => order.startsWith(heldBackOrders);

const heldBackUntilMinutesBefore = 24 * 60;

type Start = { readonly startAt: Instant };

/** When people restricted for absences are offered what is left of a session. */
export const heldBackEnds = ({ startAt }: Start): Instant => addMinutes(startAt, -heldBackUntilMinutesBefore);
export const heldBackUntil = (session: Start, now: Instant): Instant => laterOf(heldBackEnds(session), now);
/** For restricted people it follows the session's start, also when that moves. */
export const offeredFrom = (queue: Pick<Queue, 'order' | 'from'>, session: Start): Instant =>
  isHeldBack(queue) ? heldBackEnds(session) : queue.from;

/** All that fit, or none to a party that stays together. */
export const seatsFor = ({ wants, maySplit }: Pick<Queue, 'wants' | 'maySplit'>, left: number): number =>
  maySplit ? Math.min(wants, left) : wants <= left ? wants : 0;

export const offerMinutes = 120;
export const offerMinutesOnTheDay = 20;

/** Until when an offer of now may be accepted; the instant itself is too late. */
export function offerDeadline(session: Start, now: Instant): Instant {
  const isOnTheDay = calendarDaysBetween(now, session.startAt) === 0;
  return offerEnds({ until: addMinutes(now, isOnTheDay ? offerMinutesOnTheDay : offerMinutes) }, session);
}

/** An offer ends at the session's start at the latest, also when that moves earlier. */
export const offerEnds = ({ until }: Pick<Offer, 'until'>, { startAt }: Start): Instant => earlierOf(until, startAt);
