import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { joinContest as call } from '../../../contracts/contest/officials';
import { memberEntry } from '../../../domain/audit/entry';
import type { Contest } from '../../../domain/contest/contest';
import { reviewJoining } from '../../../domain/contest/joining';
import type { Task } from '../../../domain/contest/tasks';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { CodeAttempts } from '../../_records/codeAttempts/ports';
import type { TaskStore } from './ports';

type Needs = {
  readonly tasks: Pick<TaskStore, 'isMember' | 'invitedTo' | 'isApplicant' | 'take' | 'giveBack' | 'takeRunSeat'>;
  readonly attempts: CodeAttempts;
  readonly now: Clock;
  readonly inviteIdFor: (code: string) => string;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const looks = 3;

/** The code stays with the task once it is taken: after a cut-off the same person's retry goes on, and nobody else's. */
export const joinContest =
  ({ tasks, attempts, now, inviteIdFor }: Needs) =>
  async (memberId: string, { code }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const inviteId = inviteIdFor(code);
    if (!(await tasks.isMember(memberId))) return fail('profile-missing');
    if (!(await attempts.take(memberId, now()))) return fail('too-many-codes');
    for (let look = 1; look <= looks; look++) {
      const contest = await tasks.invitedTo(inviteId);
      const invite = contest?.invites.find(({ id }) => id === inviteId);
      if (contest === null || invite === undefined) return fail('invitation-unknown');
      if (look === 1) await attempts.giveBack(memberId);
      const isApplicant = await tasks.isApplicant(contest.id, memberId);
      const at = now();
      const review = reviewJoining(contest, invite, { memberId, isApplicant, now: at });
      if (!review.ok) return review;
      const { task, todo } = review.value;
      const act = { actorId: memberId, on: contest.id, organisationId: contest.organisationId, at };
      const entry = memberEntry('official-joined', { ...act, occasion: inviteId });
      if (todo === 'nothing' || (await tasks.take(contest, task, { memberId, inviteId }, entry)))
        return finished(tasks, contest, task, memberId);
    }
    // Whoever came between has the task, or took another one with the same press.
    return fail('invitation-used');
  };

/** Looks once more whether the person handed an entry in at the same moment, so that nobody judges beside their own. */
async function finished(tasks: Needs['tasks'], contest: Contest, task: Task, memberId: string): Promise<Outcome> {
  if (await tasks.isApplicant(contest.id, memberId)) {
    await tasks.giveBack(contest, task, memberId);
    return fail('is-applicant');
  }
  if (task.role === 'judge') await tasks.takeRunSeat(contest.id, task.id, memberId);
  return succeed({ contestId: contest.id, title: contest.title, role: task.role });
}
