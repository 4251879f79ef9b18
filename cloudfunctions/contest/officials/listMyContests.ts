import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listMyContests as call } from '../../../contracts/contest/officials';
import { tasksOf } from '../../../domain/contest/tasks';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { TaskStore } from './ports';

type Needs = { readonly tasks: Pick<TaskStore, 'ofMember'>; readonly now: Clock };

export const listMyContests =
  ({ tasks, now }: Needs) =>
  async (memberId: string, _input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, never>> => {
    const found = await tasks.ofMember(memberId);
    return succeed({
      contests: found.map(({ contest, isRunning }) => ({
        contestId: contest.id,
        title: contest.title,
        status: contest.status,
        startAt: contest.startAt,
        venue: contest.venue,
        roles: tasksOf(contest).flatMap((task) => (task.memberId === memberId ? task.role : [])),
        isRunning,
      })),
      serverTime: now(),
    });
  };
