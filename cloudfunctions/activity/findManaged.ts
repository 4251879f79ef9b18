import { can } from '../../domain/access/capabilities';
import { fail, type Result, succeed } from '../../domain/result';
import type { ActivityKeeper, ManagedSnapshot } from './ports';

/** One activity, for who may keep it. The grants are read with it: who lost them a moment ago is refused. */
export async function findManaged(
  keeper: Pick<ActivityKeeper, 'find'>,
  memberId: string,
  activityId: string,
): Promise<Result<ManagedSnapshot, 'unknown-activity' | 'not-allowed'>> {
  const found = await keeper.find(memberId, activityId);
  if (found === null) return fail('unknown-activity');
  return can(found.grants, 'manage-activities', found.activity.organisationId) ? succeed(found) : fail('not-allowed');
}
