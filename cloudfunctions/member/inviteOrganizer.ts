import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { inviteOrganizer as call } from '../../contracts/member/calls';
import { can } from '../../domain/access/capabilities';
import { invitationEnd } from '../../domain/access/invitation';
import { inviteCodeBytes, inviteCodeOf } from '../../domain/access/inviteCode';
import { memberEntry } from '../../domain/audit/entry';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { InvitationStore, OrganisationStore } from './ports';

type Needs = {
  readonly organisations: Pick<OrganisationStore, 'member' | 'find'>;
  readonly invitations: Pick<InvitationStore, 'add'>;
  readonly now: Clock;
  readonly unguessableBytes: (length: number) => Uint8Array;
  /** Made of the code's hash, so that the database does not hold what opens a role. */
  readonly invitationIdFor: (code: string) => string;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const inviteOrganizer =
  ({ organisations, invitations, now, unguessableBytes, invitationIdFor }: Needs) =>
  async (memberId: string, { organisationId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const member = await organisations.member(memberId);
    if (!can(member?.grants ?? [], 'invite-organizer', organisationId)) return fail('not-allowed');
    if ((await organisations.find(organisationId)) === null) return fail('unknown-organisation');
    const code = inviteCodeOf(unguessableBytes(inviteCodeBytes));
    const on = invitationIdFor(code);
    const at = now();
    const expiresAt = invitationEnd(at);
    const unused = { usedBy: null, usedAt: null, isSettled: false };
    const entry = memberEntry('organizer-invited', { actorId: memberId, on, organisationId, at });
    await invitations.add(on, { organisationId, createdBy: memberId, expiresAt, ...unused }, entry);
    return succeed({ code, expiresAt });
  };
