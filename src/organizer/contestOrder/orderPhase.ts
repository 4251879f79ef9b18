import type { OutputOf } from '../../../contracts/call';
import type { readContest } from '../../../contracts/contest/setup';
import { mayBeDrawn } from '../../../domain/admission/publicValue';
import type { Instant } from '../../../domain/time/instant';

type Contest = OutputOf<typeof readContest>;

/**
 * Where the order stands: nobody goes on stage yet, it is to be settled, the public value is not out yet, lots are to be
 * drawn, or it stands.
 */
export type OrderPhase = 'nobody' | 'to-settle' | 'awaiting-value' | 'to-draw' | 'set';

export function orderPhaseOf(
  { orderBy, entries }: Pick<Contest, 'orderBy' | 'entries'>,
  publicOn: string | null,
  now: Instant,
): OrderPhase {
  if (orderBy === 'hand' || orderBy === 'draw') return 'set';
  if (orderBy === 'closed-list') return mayBeDrawn({ publicOn }, now) ? 'to-draw' : 'awaiting-value';
  return entries.length === 0 ? 'nobody' : 'to-settle';
}

/** One place up or down. */
export function moved<Row>(rows: readonly Row[], index: number, by: -1 | 1): readonly Row[] {
  const [row, other] = [rows[index], rows[index + by]];
  if (row === undefined || other === undefined) return rows;
  return rows.map((one, place) => (place === index ? other : place === index + by ? row : one));
}
