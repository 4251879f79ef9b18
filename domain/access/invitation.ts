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

const invitationDays = 7;
export const invitationEnd = (now: Instant): Instant => addMinutes(now, invitationDays * 24 * 60);

/**
 * What is left to do for this person. `settle`: the code is theirs but a cut-off left them without the grant. A settled
 * code never grants again, so a revoked grant cannot be taken back with it.
 */
export function reviewInvitation(
  invitation: Invitation,
  by: { readonly memberId: string; readonly grants: readonly Grant[]; readonly now: Instant },
): Result<'take' | 'settle' | 'nothing', 'invitation-used' | 'invitation-expired'> {
  if (invitation.usedBy === null) return by.now < invitation.expiresAt ? succeed('take') : fail('invitation-expired');
  if (invitation.usedBy !== by.memberId) return fail('invitation-used');
  if (!invitation.isSettled) return succeed('settle');
  return isOrganizerOf(by.grants, invitation.organisationId, by.now) ? succeed('nothing') : fail('invitation-used');
}
