import type { PoolName } from '../activity/sessions';

export type Pool = {
  readonly capacity: number;
  readonly left: number;
  readonly hasQueue: boolean;
};
export type Pools = { readonly [pool: PoolName]: Pool };
