import { maxPlaces, type PoolName } from '../../../domain/activity/sessions';
import type { Instant } from '../../../domain/time/instant';
import type { SeatBook } from './ports';

/** More seats than any pool has. */
const however = maxPlaces + 1;

/**
 * From here on seats of the pool go by the waitlist, however many of them are left: to be done before somebody is given
 * a place on it, so that no step that frees a seat passes over a waitlist which it does not know of.
 */
export const startWaitlist = async (
  book: Pick<SeatBook, 'openWaitlist' | 'noteJoining'>,
  activityId: string,
  pool: PoolName,
  at: Instant,
): Promise<boolean> =>
  (await book.openWaitlist(activityId, pool, however, at)) || book.noteJoining(activityId, pool, at);
