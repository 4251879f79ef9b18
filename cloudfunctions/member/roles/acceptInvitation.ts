import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { acceptInvitation as call } from '../../../contracts/member/calls';
import { invitationStart, reviewInvitation } from '../../../domain/access/invitation';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { CodeAttempts } from '../../_records/codeAttempts/ports';
import type { InvitationStore, RoleStore } from '../ports';

type Needs = {
  readonly roles: Pick<RoleStore, 'member' | 'grant'>;
  readonly invitations: Pick<InvitationStore, 'find' | 'take' | 'settle'>;
  readonly attempts: CodeAttempts;
  readonly now: Clock;
  readonly invitationIdFor: (code: string) => string;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Taken, granted, settled, in this order: after a cut-off the same person's retry goes on, and nobody else's. */
export const acceptInvitation =
  ({ roles, invitations, attempts, now, invitationIdFor }: Needs) =>
  async (memberId: string, { code }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const id = invitationIdFor(code);
    const member = await roles.member(memberId);
    if (member === null) return fail('profile-missing');
    const at = now();
    if (!(await attempts.take(memberId, at))) return fail('too-many-codes');
    const found = await invitations.find(id);
    if (found === null) return fail('invitation-unknown');
    await attempts.giveBack(memberId);
    const { organisationId } = found.invitation;
    const { grants, removals = [] } = member;
    const review = reviewInvitation(found.invitation, { memberId, grants, removals, now: at });
    if (!review.ok) return review;
    const act = { actorId: memberId, on: id, organisationId, at };
    const entry = memberEntry('invitation-accepted', act);
    if (review.value === 'take' && !(await invitations.take(id, memberId, at, entry))) return fail('invitation-used');
    if (review.value !== 'nothing') {
      await roles.grant(memberId, { role: 'organizer', organisationId }, invitationStart(found.invitation));
      await invitations.settle(id);
    }
    return succeed({ organisationId, organisationName: found.organisationName });
  };
