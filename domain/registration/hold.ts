import type { PoolName } from '../activity/sessions';
import type { Instant } from '../time/instant';

/**
 * What the seats document notes for one member: the seats taken off a pool for one generation of their registration.
 * A hold is raised before a seat is promised and lowered after the promise has ended, so that after any cut-off there
 * are at most too many seats held, never too few. `at` tells a step still under way from one that was cut off.
 */
export type Hold = {
  readonly generation: number;
  readonly seats: number;
  readonly pool: PoolName;
  readonly at: Instant;
};

const separator = '|';

/** One text, because an update can ask for it exactly: whoever changes a hold has seen the one they change. */
export const holdText = ({ generation, seats, pool, at }: Hold): string =>
  [generation, seats, pool, at].join(separator);

export function holdOf(text: string): Hold {
  const [generation = '', seats = '', pool = '', at = ''] = text.split(separator);
  // Written by `holdText` alone.
  return { generation: Number(generation), seats: Number(seats), pool: pool as PoolName, at };
}
