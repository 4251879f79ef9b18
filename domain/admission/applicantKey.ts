import type { Instant } from '../time/instant';

/** Where a page of applicants ends: the undecided come first, then the decided, each in order of their application. */
export type ApplicantsEnd = {
  readonly isUndecided: boolean;
  readonly appliedAt: Instant;
  readonly registrationId: string;
};

const separator = '~';

export const applicantKeyOf = ({ isUndecided, appliedAt, registrationId }: ApplicantsEnd): string =>
  [isUndecided ? 'undecided' : 'decided', appliedAt, registrationId].join(separator);

export function applicantsEndOf(key: string): ApplicantsEnd {
  const [group, appliedAt = '', registrationId = ''] = key.split(separator);
  return { isUndecided: group === 'undecided', appliedAt, registrationId };
}
