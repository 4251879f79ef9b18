import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import { keysOf, type Run } from './run';
import { standingsIn } from './scores';
import type { StageRefusal } from './stageActs';

type Changed = Result<Run, StageRefusal>;

const finished = ['locked', 'revealed', 'withdrawn'] as const;

/** `votes`: all of the hall's, counted. */
export function closed(run: Run, votes: Run['votes'], now: Instant): Changed {
  const isFinished = keysOf(run).every((key) => finished.some((state) => run.entries[key]?.state === state));
  if (!isFinished || run.paper.length > 0) return fail('entries-unfinished');
  return succeed({ ...run, status: 'closed', votes, onStage: null, clock: null, closedAt: now });
}

const peopleWhoRelease = 2;

/** The ceremony begins once two people have agreed to it. */
export function ceremonyReleased(run: Run, memberId: string): Changed {
  if (run.closedAt === null) return fail('run-not-closed');
  const { releasedBy } = run.ceremony;
  if (releasedBy.includes(memberId)) return fail('already-released');
  return succeed({ ...run, ceremony: { ...run.ceremony, releasedBy: [...releasedBy, memberId] } });
}

export const isReleased = ({ ceremony }: Pick<Run, 'ceremony'>): boolean =>
  ceremony.releasedBy.length >= peopleWhoRelease;

/** The next place up, from the last one. */
export function shownNext(run: Run): Changed {
  if (run.closedAt === null) return fail('run-not-closed');
  if (!isReleased(run)) return fail('two-people-release');
  const { shown } = run.ceremony;
  if (shown >= standingsIn(run).length) return fail('all-shown');
  return succeed({ ...run, ceremony: { ...run.ceremony, shown: shown + 1 } });
}
