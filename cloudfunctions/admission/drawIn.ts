import { fail, type Result, succeed } from '../../domain/result';
import type { DrawSnapshot } from './ports';

export function drawIn(
  snapshot: DrawSnapshot | null,
): Result<DrawSnapshot, 'unknown-activity' | 'activity-cancelled' | 'not-by-lot'> {
  if (snapshot === null) return fail('unknown-activity');
  if (snapshot.activity.status === 'cancelled') return fail('activity-cancelled');
  return snapshot.activity.admission === 'lot' ? succeed(snapshot) : fail('not-by-lot');
}
