import { fail, type Result } from '../result';
import type { Run } from './run';
import { type StartFacts, type StartingEntry, startedRun } from './startRun';

export const beginRefusals = [
  'contest-not-open',
  'order-missing',
  'no-entries',
  'panel-too-small',
  'stages-unpublished',
] as const;
export type BeginRefusal = (typeof beginRefusals)[number];

/**
 * The run as it would begin now. A rehearsal needs neither an open contest nor an order, nor entries of its own: then
 * `invented` ones come on stage.
 */
export function begunRun({
  entries,
  invented,
  ...facts
}: StartFacts & { readonly invented: readonly StartingEntry[] }): Result<Run, BeginRefusal> {
  const { contest, isRehearsal } = facts;
  if (!isRehearsal && contest.status === 'draft') return fail('contest-not-open');
  if (!isRehearsal && contest.order === null) return fail('order-missing');
  // What they gave is sealed with the rules before the first mark.
  if (!isRehearsal && contest.stages && !facts.earlier) return fail('stages-unpublished');
  return startedRun({ ...facts, entries: isRehearsal && entries.length === 0 ? invented : entries });
}
