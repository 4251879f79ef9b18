import { fail, type Result, succeed } from '../result';
import { addMinutes, type Instant } from '../time/instant';
import type { Contest, ContestInvite } from './contest';
import { hasOtherTask } from './panel';
import { type Task, tasksOf } from './tasks';

const inviteMinutes = 7 * 24 * 60;
export const inviteEnd = (now: Instant): Instant => addMinutes(now, inviteMinutes);

export type JoiningRefusal = 'invitation-used' | 'invitation-expired' | 'has-other-task' | 'is-applicant';

type By = { readonly memberId: string; readonly isApplicant: boolean; readonly now: Instant };

/** What is left to do: `nothing` where the task is this person's already, `take` where it is free. */
export function reviewJoining(
  contest: Pick<Contest, 'panel' | 'officials'>,
  invite: ContestInvite,
  { memberId, isApplicant, now }: By,
): Result<{ readonly task: Task; readonly todo: 'take' | 'nothing' }, JoiningRefusal> {
  const task = tasksOf(contest).find(({ id }) => id === invite.to);
  if (task === undefined) return fail('invitation-used');
  if (task.memberId === memberId) return succeed({ task, todo: 'nothing' });
  if (task.memberId !== null) return fail('invitation-used');
  if (now >= invite.expiresAt) return fail('invitation-expired');
  if (hasOtherTask(contest, memberId)) return fail('has-other-task');
  return isApplicant ? fail('is-applicant') : succeed({ task, todo: 'take' });
}
