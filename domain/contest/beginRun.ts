import { fail, type Result } from '../result';
import { inventedEntries } from './inventedEntries';
import type { Run } from './run';
import { type StartFacts, startedRun } from './startRun';

export const beginRefusals = ['contest-not-open', 'order-missing', 'no-entries', 'panel-too-small'] as const;
export type BeginRefusal = (typeof beginRefusals)[number];

/** The run as it would begin now. A rehearsal needs neither an open contest nor an order, nor entries of its own. */
export function begunRun({ entries, ...facts }: StartFacts): Result<Run, BeginRefusal> {
  const { contest, isRehearsal } = facts;
  if (!isRehearsal && contest.status === 'draft') return fail('contest-not-open');
  if (!isRehearsal && contest.order === null) return fail('order-missing');
  return startedRun({ ...facts, entries: isRehearsal && entries.length === 0 ? inventedEntries : entries });
}
