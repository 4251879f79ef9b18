import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { joinTeam as call } from '../../../contracts/contest/entries';
import { hasOtherTask } from '../../../domain/contest/panel';
import { stepBy } from '../../../domain/entry/life';
import { isInTeam, joined, mayEnter } from '../../../domain/entry/team';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { CodeAttempts } from '../../_records/codeAttempts/ports';
import type { EntrySnapshot, TeamStore } from './ports';

type Needs = {
  readonly team: Pick<TeamStore, 'member' | 'invited' | 'join' | 'leave'>;
  readonly attempts: CodeAttempts;
  readonly inviteIdFor: (code: string) => string;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const tries = 3;

export const joinTeam =
  ({ team, attempts, inviteIdFor, now }: Needs) =>
  async (memberId: string, { code, name }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const member = await team.member(memberId);
    if (member === null) return fail('profile-missing');
    const at = now();
    if (!(await attempts.take(memberId, at))) return fail('too-many-codes');
    const inviteId = inviteIdFor(code);
    for (let attempt = 1; attempt <= tries; attempt++) {
      const found = await team.invited(memberId, inviteId);
      if (found === null) return fail('invitation-unknown');
      if (attempt === 1) await attempts.giveBack(memberId);
      const { entry, contest } = found;
      if (isInTeam(entry, memberId)) return succeed({ entryId: entry.id, title: entry.title });
      const may = mayEnter({ memberId, ageBand: member.ageBand }, contest);
      if (!may.ok) return may;
      const newcomer = { memberId, name, joinedAt: at };
      const change = joined(entry, newcomer);
      if (!change.ok) return change;
      const outcome = await team.join(entry, inviteId, newcomer, change.value.step);
      if (outcome === 'taken') return fail('is-in-team');
      if (outcome === 'joined') return settled(team, inviteId, memberId, found, at);
    }
    return fail('wrong-state');
  };

/** Looks once more whether the person took up a task at the same moment, so that nobody judges beside their own. */
async function settled(
  team: Needs['team'],
  inviteId: string,
  memberId: string,
  { entry }: EntrySnapshot,
  at: Instant,
): Promise<Outcome> {
  const found = await team.invited(memberId, inviteId);
  if (found !== null && hasOtherTask(found.contest, memberId)) {
    await team.leave(entry, memberId, stepBy({ memberId, as: 'team', at }, 'member-left'));
    return fail('has-other-task');
  }
  return succeed({ entryId: entry.id, title: entry.title });
}
