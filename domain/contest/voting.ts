import { fail, type Result, succeed } from '../result';
import type { Contest } from './contest';
import { hasOtherTask } from './panel';
import type { EntryKey, Run } from './run';

export type VoteObstacle = 'no-votes' | 'run-not-started' | 'has-task' | 'not-checked-in';

type HallContest = Pick<Contest, 'activityId' | 'panel' | 'officials'>;
type HallRun = Pick<Run, 'status' | 'rules' | 'entries'>;

/** Why somebody cannot vote, apart from whether they are in the hall; null where nothing stands against it. */
export function obstacleTo(
  contest: HallContest,
  run: HallRun | null,
  memberId: string,
): Exclude<VoteObstacle, 'not-checked-in'> | null {
  if (run === null) return 'run-not-started';
  if (run.rules.publicShare === null || contest.activityId === null) return 'no-votes';
  return hasOtherTask(contest, memberId) ? 'has-task' : null;
}

/** Voting opens with an entry's scoring and ends, for good, with its first lock. */
export const takesVotes = ({ status, entries }: HallRun, key: EntryKey): boolean =>
  status === 'running' && entries[key]?.state === 'scoring' && entries[key]?.votesClosedAt === null;

export function reviewVote(run: HallRun, key: EntryKey): Result<'open', 'unknown-entry' | 'not-open'> {
  if (run.entries[key] === undefined) return fail('unknown-entry');
  return takesVotes(run, key) ? succeed('open') : fail('not-open');
}
