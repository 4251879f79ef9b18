import { can } from '../../domain/access/capabilities';
import { fail, type Result, succeed } from '../../domain/result';
import type { DrawSnapshot, DrawStore } from './ports';

/** An activity by lot, for who may hold its draw. */
export async function findDraw(
  store: Pick<DrawStore, 'read'>,
  memberId: string,
  activityId: string,
): Promise<Result<DrawSnapshot, 'unknown-activity' | 'not-allowed' | 'activity-cancelled' | 'not-by-lot'>> {
  const snapshot = await store.read(memberId, activityId);
  if (snapshot === null) return fail('unknown-activity');
  const { activity, grants } = snapshot;
  if (!can(grants, 'manage-activities', activity.organisationId)) return fail('not-allowed');
  if (activity.status === 'cancelled') return fail('activity-cancelled');
  return activity.admission === 'lot' ? succeed(snapshot) : fail('not-by-lot');
}
