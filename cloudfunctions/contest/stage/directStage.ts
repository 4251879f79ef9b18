import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { directStage as call } from '../../../contracts/contest/stage';
import { type AuditEntry, memberEntry } from '../../../domain/audit/entry';
import type { Contest } from '../../../domain/contest/contest';
import { directed } from '../../../domain/contest/directStage';
import { hallOf } from '../../../domain/contest/hall';
import type { Run } from '../../../domain/contest/run';
import type { StageAct } from '../../../domain/contest/stageActs';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { RunSnapshot, RunStore, VoteStore } from '../ports';
import { findRun } from './findRun';
import { shownStage } from './shownStage';

type Needs = {
  readonly store: Pick<RunStore, 'read' | 'replace'>;
  readonly votes: Pick<VoteStore, 'count'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Marks that come in meanwhile make a step look again; so many in the time of one step would be more than a panel. */
const attempts = 24;

export const directStage = ({ store, votes, now }: Needs) => ({
  find: findRun(store),

  run: async (memberId: string, input: Input, seen: RunSnapshot): Promise<Outcome> => {
    const { contestId, isRehearsal, requestId, version, act } = input;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = attempt === 1 ? seen : await store.read(memberId, { contestId, isRehearsal });
      if (found === null) return fail('unknown-contest');
      const { contest, run } = found;
      if (run === null) return fail('run-not-started');
      const at = now();
      const press = { requestId, seenVersion: version };
      const counted = act.type === 'close' && run.status !== 'closed' ? await votes.count(run) : {};
      const facts = { panel: contest.panel, memberId, votes: counted, now: at };
      const done = directed(run, act, press, facts);
      if (!done.ok) return done;
      const isDone = done.value === run;
      const entry = isRehearsal ? null : entryOf(act, { contest, run: done.value, memberId, at });
      if (isDone || (await store.replace(run, done.value, hallOf(done.value, contest.awards), entry)))
        return succeed({ stage: shownStage(contest, done.value, memberId, at) });
    }
    throw new Error(`the run of ${contestId} kept changing during one step`);
  },
});

type Done = { readonly contest: Contest; readonly run: Run; readonly memberId: string; readonly at: Instant };

/** The log's entry for steps that somebody must answer for; the run itself keeps the others. */
function entryOf(act: StageAct, { contest, run, memberId, at }: Done): AuditEntry | null {
  const { id: on, organisationId } = contest;
  const facts = { actorId: memberId, on, organisationId, occasion: run.version, at };
  switch (act.type) {
    case 'unlock':
      return memberEntry('entry-unlocked', { ...facts, reason: act.reason });
    case 'replace':
      return memberEntry('judge-replaced', facts);
    case 'close':
      return memberEntry('run-closed', facts);
    default:
      return null;
  }
}
