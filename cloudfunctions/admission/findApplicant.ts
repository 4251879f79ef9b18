import { can } from '../../domain/access/capabilities';
import { fail, type Result, succeed } from '../../domain/result';
import type { ApplicantSight, ReviewStore } from './ports';

/** One application, for who may decide on it. */
export async function findApplicant(
  store: Pick<ReviewStore, 'find'>,
  memberId: string,
  registrationId: string,
): Promise<Result<ApplicantSight, 'unknown-registration' | 'not-allowed' | 'not-by-review'>> {
  const sight = await store.find(memberId, registrationId);
  if (sight === null) return fail('unknown-registration');
  const { activity, grants } = sight;
  if (!can(grants, 'manage-activities', activity.organisationId)) return fail('not-allowed');
  return activity.admission === 'review' ? succeed(sight) : fail('not-by-review');
}
