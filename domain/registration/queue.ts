import type { PoolName } from '../activity/sessions';
import { bareIdOf } from '../id';
import { calendarDaysBetween } from '../time/beijing';
import { addMinutes, type Instant } from '../time/instant';

/** Seats kept for one who waits, until the deadline. */
export type Offer = {
  /** Counts the offers of one registration: an answer to an old one is told from an answer to this. */
  readonly number: number;
  readonly seats: number;
  readonly madeAt: Instant;
  readonly until: Instant;
};

/** What a registration still waits for. */
export type Queue = {
  readonly pool: PoolName;
  readonly wants: number;
  /** Whether fewer seats than wanted may be offered; a party that stays together is passed over until all fit. */
  readonly maySplit: boolean;
  /** The place on the waitlist: texts compare as places do. */
  readonly order: string;
  /** Not before this is a seat offered. */
  readonly from: Instant;
  readonly offer: Offer | null;
};

/** Whoever was drawn stands before who came of themselves, and these before who is held back for absences. */
const ranks = { drawn: 3, 'first-come': 5, 'held-back': 7 } as const;
export const heldBackOrders = `${ranks['held-back']}.`;

export const orderByDraw = (place: number, memberId: string): string =>
  `${ranks.drawn}.${String(place).padStart(6, '0')}.${bareIdOf(memberId)}`;
export const orderByTime = (at: Instant, memberId: string): string =>
  `${ranks['first-come']}.${at}.${bareIdOf(memberId)}`;
export const orderHeldBack = (at: Instant, memberId: string): string => `${heldBackOrders}${at}.${bareIdOf(memberId)}`;
export const isHeldBack = ({ order }: Pick<Queue, 'order'>): boolean => order.startsWith(heldBackOrders);

const heldBackUntilMinutesBefore = 24 * 60;

type Start = { readonly startAt: Instant };

/** From when on those who are held back are offered what is left of a session. */
export const heldBackEnds = ({ startAt }: Start): Instant => addMinutes(startAt, -heldBackUntilMinutesBefore);
export const heldBackUntil = (session: Start, now: Instant): Instant => {
  const from = heldBackEnds(session);
  return from > now ? from : now;
};
/** From when on this place on the waitlist is offered seats: who is held back goes by their session, also once it is moved. */
export const offeredFrom = (queue: Pick<Queue, 'order' | 'from'>, session: Start): Instant =>
  isHeldBack(queue) ? heldBackEnds(session) : queue.from;

/** How many of the seats left go to who wants these: all that fit, or none to a party that stays together. */
export const seatsFor = ({ wants, maySplit }: Pick<Queue, 'wants' | 'maySplit'>, left: number): number =>
  maySplit ? Math.min(wants, left) : wants <= left ? wants : 0;

export const offerMinutes = 120;
export const offerMinutesOnTheDay = 20;

/** Until when an offer of now may be accepted; the instant itself is too late. */
export function offerDeadline(session: Start, now: Instant): Instant {
  const isOnTheDay = calendarDaysBetween(now, session.startAt) === 0;
  return offerEnds({ until: addMinutes(now, isOnTheDay ? offerMinutesOnTheDay : offerMinutes) }, session);
}

/** An offer ends with the start of its session, also once that was moved to before its deadline. */
export const offerEnds = ({ until }: Pick<Offer, 'until'>, { startAt }: Start): Instant =>
  until < startAt ? until : startAt;
