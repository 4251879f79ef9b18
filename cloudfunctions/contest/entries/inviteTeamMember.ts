import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { inviteTeamMember as call } from '../../../contracts/contest/entries';
import { inviteCodeBytes, inviteCodeOf } from '../../../domain/access/inviteCode';
import { maxTeamMembers, teamInviteEnd, teamOpen } from '../../../domain/entry/team';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { type OwnEntry, ofApplicant } from './ownEntry';
import type { EntryStore, TeamStore } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'find'>;
  readonly team: Pick<TeamStore, 'invite'>;
  readonly inviteIdFor: (code: string) => string;
  readonly unguessableBytes: (length: number) => Uint8Array;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const inviteTeamMember = ({ store, team, inviteIdFor, unguessableBytes, now }: Needs) => ({
  find: ofApplicant(store),

  run: async (_memberId: string, { entryId }: ParsedInputOf<typeof call>, { entry }: OwnEntry): Promise<Outcome> => {
    if (!teamOpen.includes(entry.status)) return fail('wrong-state');
    if (entry.teamMembers.length >= maxTeamMembers) return fail('team-full');
    const code = inviteCodeOf(unguessableBytes(inviteCodeBytes));
    const expiresAt = teamInviteEnd(now());
    const isMade = await team.invite(entryId, { id: inviteIdFor(code), expiresAt });
    return isMade ? succeed({ code, expiresAt }) : fail('wrong-state');
  },
});
