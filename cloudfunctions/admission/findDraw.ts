import { can } from '../../domain/access/capabilities';
import { fail, type Result, succeed } from '../../domain/result';
import type { DrawSight, DrawStore } from './ports';

/** An activity by lot, for who may hold its draw. */
export async function findDraw(
  store: Pick<DrawStore, 'look'>,
  memberId: string,
  activityId: string,
): Promise<Result<DrawSight, 'unknown-activity' | 'not-allowed' | 'activity-cancelled' | 'not-by-lot'>> {
  const sight = await store.look(memberId, activityId);
  if (sight === null) return fail('unknown-activity');
  const { activity, grants } = sight;
  if (!can(grants, 'manage-activities', activity.organisationId)) return fail('not-allowed');
  if (activity.status === 'cancelled') return fail('activity-cancelled');
  return activity.admission === 'lot' ? succeed(sight) : fail('not-by-lot');
}
