import type { PanelSeat } from '../contest/panel';
import { hasOtherTask, type Official } from '../contest/panel';
import type { AccountAgeBand } from '../member/member';
import { fail, type Result, succeed } from '../result';
import { addMinutes, type Instant } from '../time/instant';
import type { Actor, Entry, EntryStatus, TeamMember } from './entry';
import type { EntryChange } from './life';
import { stepBy } from './life';

/** Besides the applicant. */
export const maxTeamMembers = 9;

const inviteMinutes = 7 * 24 * 60;
export const teamInviteEnd = (now: Instant): Instant => addMinutes(now, inviteMinutes);

/** Until it is decided on, whoever belongs to it may join and leave. */
export const teamOpen: readonly EntryStatus[] = ['draft', 'submitted', 'returned'];

type Tasks = { readonly panel: readonly PanelSeat[]; readonly officials: readonly Official[] };
type Entrant = { readonly memberId: string; readonly ageBand: AccountAgeBand };

/** The post asks for grown-ups, and nobody enters a contest in which they have a task. */
export function mayEnter(
  { memberId, ageBand }: Entrant,
  contest: Tasks,
): Result<null, 'adults-only' | 'has-other-task'> {
  if (ageBand !== 'adult') return fail('adults-only');
  return hasOtherTask(contest, memberId) ? fail('has-other-task') : succeed(null);
}

/** `<contest>.<member>`: nobody is in two entries of one contest. An entry's own id stands beside them. */
export const participantOf = (contestId: string, memberId: string): string => `${contestId}.${memberId}`;

export const isInTeam = (
  { memberId: applicant, teamMembers }: Pick<Entry, 'memberId' | 'teamMembers'>,
  memberId: string,
): boolean => applicant === memberId || teamMembers.some((one) => one.memberId === memberId);

export function joined(
  { invite, teamMembers, status }: Pick<Entry, 'invite' | 'teamMembers' | 'status'>,
  member: TeamMember,
): Result<EntryChange, 'invitation-expired' | 'wrong-state' | 'team-full'> {
  if (invite === null || invite.expiresAt <= member.joinedAt) return fail('invitation-expired');
  if (!teamOpen.includes(status)) return fail('wrong-state');
  if (teamMembers.length >= maxTeamMembers) return fail('team-full');
  return succeed({
    teamMembers: [...teamMembers, member],
    step: stepBy({ memberId: member.memberId, as: 'team', at: member.joinedAt }, 'member-joined'),
  });
}

export function left(
  { teamMembers, status }: Pick<Entry, 'teamMembers' | 'status'>,
  leaving: string,
  actor: Actor,
): Result<EntryChange, 'wrong-state' | 'not-in-team'> {
  if (!teamMembers.some(({ memberId }) => memberId === leaving)) return fail('not-in-team');
  if (!teamOpen.includes(status)) return fail('wrong-state');
  return succeed({
    teamMembers: teamMembers.filter(({ memberId }) => memberId !== leaving),
    step: stepBy(actor, 'member-left'),
  });
}
