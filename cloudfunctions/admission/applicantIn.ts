import { fail, type Result, succeed } from '../../domain/result';
import type { ApplicantSnapshot } from './ports';

export function applicantIn(
  snapshot: ApplicantSnapshot | null,
): Result<ApplicantSnapshot, 'unknown-registration' | 'not-by-review'> {
  if (snapshot === null) return fail('unknown-registration');
  return snapshot.activity.admission === 'review' ? succeed(snapshot) : fail('not-by-review');
}
