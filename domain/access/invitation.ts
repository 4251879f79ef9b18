import { fail, type Result, succeed } from '../result';
import { addMinutes, type Instant } from '../time/instant';
import { type Grant, isOrganizerOf } from './grants';

export type Invitation = {
  readonly organisationId: string;
  readonly createdBy: string;
  readonly expiresAt: Instant;
  readonly usedBy: string | null;
  readonly usedAt: Instant | null;
  /** True once the grant is with the member. */
  readonly isSettled: boolean;
};

const invitationMinutes = 7 * 24 * 60;
export const invitationEnd = (now: Instant): Instant => addMinutes(now, invitationMinutes);
/** When it was made. */
export const invitationStart = ({ expiresAt }: Pick<Invitation, 'expiresAt'>): Instant =>
  addMinutes(expiresAt, -invitationMinutes);

/** An organisation's grant that was taken back; an invitation made before does not restore it. */
export type GrantRemoval = { readonly organisationId: string; readonly at: Instant };

/**
 * What is left to do for this person. `settle`: the code is theirs but a cut-off left them without the grant. Neither a
 * settled code nor one that was made before their removal grants again.
 */
export function reviewInvitation(
  invitation: Invitation,
  by: {
    readonly memberId: string;
    readonly grants: readonly Grant[];
    readonly removals: readonly GrantRemoval[];
    readonly now: Instant;
  },
): Result<'take' | 'settle' | 'nothing', 'invitation-used' | 'invitation-expired'> {
  const isOutdated = isRemovedSince(by.removals, invitation);
  if (invitation.usedBy === null)
    return by.now < invitation.expiresAt && !isOutdated ? succeed('take') : fail('invitation-expired');
  if (invitation.usedBy !== by.memberId || isOutdated) return fail('invitation-used');
  if (!invitation.isSettled) return succeed('settle');
  return isOrganizerOf(by.grants, invitation.organisationId, by.now) ? succeed('nothing') : fail('invitation-used');
}

const isRemovedSince = (removals: readonly GrantRemoval[], invitation: Invitation): boolean =>
  removals.some(
    ({ organisationId, at }) => organisationId === invitation.organisationId && at > invitationStart(invitation),
  );
