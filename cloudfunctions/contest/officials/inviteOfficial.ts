import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { inviteOfficial as call } from '../../../contracts/contest/officials';
import { tasksOf } from '../../../domain/contest/tasks';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findContest } from '../setup/findContest';
import type { ContestSnapshot, ContestStore } from '../setup/ports';
import { codeOfPress, type InviteCodes, inviteMade, newInvite } from './invitation';
import type { TaskStore } from './ports';

type Needs = {
  readonly store: Pick<ContestStore, 'find'>;
  readonly tasks: Pick<TaskStore, 'renewInvite'>;
  readonly codes: InviteCodes;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const inviteOfficial = ({ store, tasks, codes, now }: Needs) => ({
  find: findContest(store),

  run: async (
    memberId: string,
    { contestId, version, requestId, id }: Input,
    { contest }: ContestSnapshot,
  ): Promise<Outcome> => {
    const { code, inviteId } = codeOfPress(codes, { contestId, memberId, requestId });
    const made = inviteMade(contest, inviteId);
    if (made !== null) return succeed({ version: contest.version, code, expiresAt: made.expiresAt });
    if (contest.version !== version) return fail('changed-meanwhile');
    const task = tasksOf(contest).find((one) => one.id === id);
    if (task === undefined) return fail('unknown-official');
    if (task.memberId !== null) return fail('official-joined');
    const at = now();
    const invite = newInvite(inviteId, id, at);
    if (!(await tasks.renewInvite(contest, { version, at }, task, invite))) return fail('changed-meanwhile');
    return succeed({ version: version + 1, code, expiresAt: invite.expiresAt });
  },
});
