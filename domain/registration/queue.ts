import type { PoolName } from '../activity/sessions';
import type { Instant } from '../time/instant';

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
