import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { inviteOrganizer as call } from '../../../contracts/member/calls';
import { invitationEnd } from '../../../domain/access/invitation';
import { inviteCodeBytes, inviteCodeOf } from '../../../domain/access/inviteCode';
import { memberEntry } from '../../../domain/audit/entry';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findOrganisation } from '../organisations/findOrganisation';
import type { InvitationStore, OrganisationStore } from '../ports';

type Needs = {
  readonly organisations: Pick<OrganisationStore, 'grantsOf' | 'find'>;
  readonly invitations: Pick<InvitationStore, 'add'>;
  readonly now: Clock;
  readonly unguessableBytes: (length: number) => Uint8Array;
  readonly invitationIdFor: (code: string) => string;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const inviteOrganizer = ({ organisations, invitations, now, unguessableBytes, invitationIdFor }: Needs) => ({
  find: findOrganisation(organisations),

  run: async (memberId: string, { organisationId }: Input): Promise<Outcome> => {
    const code = inviteCodeOf(unguessableBytes(inviteCodeBytes));
    const on = invitationIdFor(code);
    const at = now();
    const expiresAt = invitationEnd(at);
    const unused = { usedBy: null, usedAt: null, isSettled: false };
    const entry = memberEntry('organizer-invited', { actorId: memberId, on, organisationId, at });
    await invitations.add(on, { organisationId, createdBy: memberId, expiresAt, ...unused }, entry);
    return succeed({ code, expiresAt });
  },
});
