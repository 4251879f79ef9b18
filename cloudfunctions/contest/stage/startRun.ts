import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { startRun as call } from '../../../contracts/contest/stage';
import { memberEntry } from '../../../domain/audit/entry';
import { begunRun } from '../../../domain/contest/beginRun';
import { hallOf } from '../../../domain/contest/hall';
import type { StartingEntry } from '../../../domain/contest/startRun';
import type { Sha256 } from '../../../domain/judging/seal';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { DraftStore, RunSnapshot, RunStore, StageStore } from '../ports';
import { findRun } from './findRun';

type Needs = {
  readonly store: Pick<RunStore, 'read' | 'startingEntries' | 'start'>;
  readonly stages: Pick<StageStore, 'published'>;
  readonly drafts: Pick<DraftStore, 'eraseOf'>;
  /** For a rehearsal before anybody has entered. */
  readonly invented: readonly StartingEntry[];
  readonly sha256: Sha256;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The evening begins once; a rehearsal anew with each press of its own. */
export const startRun = ({ store, stages, drafts, invented, sha256, now }: Needs) => ({
  find: findRun(store),

  run: async (memberId: string, { isRehearsal, requestId }: Input, { contest, run }: RunSnapshot): Promise<Outcome> => {
    if (run !== null && (!isRehearsal || run.spent.includes(requestId))) return succeed({ version: run.version });
    const entries = await store.startingEntries(contest);
    const earlier = contest.stages ? await stages.published(contest.stages.earlier.map((one) => one.contestId)) : null;
    const at = now();
    const started = begunRun({
      contest,
      earlier: entries.length === 0 ? null : earlier,
      entries,
      invented,
      isRehearsal,
      now: at,
      sha256,
    });
    if (!started.ok) return started;
    const begun = { ...started.value, spent: [requestId] };
    const act = { actorId: memberId, on: contest.id, organisationId: contest.organisationId, at };
    const entry = isRehearsal ? null : memberEntry('run-started', { ...act, occasion: 'once' });
    // What judges entered in the rehearsal before is none of this one's.
    if (isRehearsal) await drafts.eraseOf({ contestId: contest.id, isRehearsal });
    await store.start(begun, hallOf(begun, contest.awards), entry);
    return succeed({ version: begun.version });
  },
});
