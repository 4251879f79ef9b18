import { can } from '../../domain/access/capabilities';
import { fail, type Result, succeed } from '../../domain/result';
import type { ApplicantSnapshot, ReviewStore } from './ports';

/** One application, for who may decide on it. */
export async function findApplicant(
  store: Pick<ReviewStore, 'find'>,
  memberId: string,
  registrationId: string,
): Promise<Result<ApplicantSnapshot, 'unknown-registration' | 'not-allowed' | 'not-by-review'>> {
  const snapshot = await store.find(memberId, registrationId);
  if (snapshot === null) return fail('unknown-registration');
  const { activity, grants } = snapshot;
  if (!can(grants, 'manage-activities', activity.organisationId)) return fail('not-allowed');
  return activity.admission === 'review' ? succeed(snapshot) : fail('not-by-review');
}
