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
  /** The place in the line: texts compare as places do. */
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

const heldBackUntilMinutesBefore = 24 * 60;

/** From when on somebody who is held back is offered what is left. */
export const heldBackUntil = (session: { readonly startAt: Instant }, now: Instant): Instant => {
  const from = addMinutes(session.startAt, -heldBackUntilMinutesBefore);
  return from > now ? from : now;
};

/** How many of the seats left go to who wants these: all that fit, or none to a party that stays together. */
export const seatsFor = ({ wants, maySplit }: Pick<Queue, 'wants' | 'maySplit'>, left: number): number =>
  maySplit ? Math.min(wants, left) : wants <= left ? wants : 0;

export const offerMinutes = 120;
export const offerMinutesOnTheDay = 20;

/** Until when an offer of now may be accepted; the instant itself is too late. */
export function offerDeadline(session: { readonly startAt: Instant }, now: Instant): Instant {
  const isOnTheDay = calendarDaysBetween(now, session.startAt) === 0;
  const until = addMinutes(now, isOnTheDay ? offerMinutesOnTheDay : offerMinutes);
  const isInTime = until < session.startAt;
  return isInTime ? until : session.startAt;
}
