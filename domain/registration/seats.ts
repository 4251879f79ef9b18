import type { PoolName } from '../activity/sessions';

/** The seats of one kind in one session. */
export type Pool = {
  readonly capacity: number;
  readonly left: number;
  /** Once true, nobody takes a seat but by the waitlist. */
  readonly hasQueue: boolean;
};
export type Pools = { readonly [pool: PoolName]: Pool };
