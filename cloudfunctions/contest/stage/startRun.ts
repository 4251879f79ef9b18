import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { startRun as call } from '../../../contracts/contest/stage';
import { memberEntry } from '../../../domain/audit/entry';
import { hallOf } from '../../../domain/contest/hall';
import { inventedEntries } from '../../../domain/contest/inventedEntries';
import { startedRun } from '../../../domain/contest/startRun';
import type { Sha256 } from '../../../domain/judging/seal';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { RunSnapshot, RunStore } from '../ports';
import { findRun } from './findRun';

type Needs = {
  readonly store: Pick<RunStore, 'read' | 'startingEntries' | 'start'>;
  readonly sha256: Sha256;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The evening begins once; a rehearsal anew with each press of its own. */
export const startRun = ({ store, sha256, now }: Needs) => ({
  find: findRun(store),

  run: async (memberId: string, { isRehearsal, requestId }: Input, { contest, run }: RunSnapshot): Promise<Outcome> => {
    if (run !== null && (!isRehearsal || run.spent.includes(requestId))) return succeed({ version: run.version });
    if (!isRehearsal && contest.status === 'draft') return fail('contest-not-open');
    if (!isRehearsal && contest.order === null) return fail('order-missing');
    const found = await store.startingEntries(contest);
    const entries = isRehearsal && found.length === 0 ? inventedEntries : found;
    const at = now();
    const started = startedRun({ contest, entries, isRehearsal, now: at, sha256 });
    if (!started.ok) return started;
    const begun = { ...started.value, spent: [requestId] };
    const act = { actorId: memberId, on: contest.id, organisationId: contest.organisationId, at };
    const entry = isRehearsal ? null : memberEntry('run-started', { ...act, occasion: 'once' });
    await store.start(begun, hallOf(begun, contest.awards), entry);
    return succeed({ version: begun.version });
  },
});
