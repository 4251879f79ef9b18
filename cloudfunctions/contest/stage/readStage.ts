import type { OutputOf } from '../../../contracts/call';
import type { readStage as call } from '../../../contracts/contest/stage';
import { begunRun } from '../../../domain/contest/beginRun';
import type { Contest } from '../../../domain/contest/contest';
import { isAlternate, type PanelSeat } from '../../../domain/contest/panel';
import type { StartingEntry } from '../../../domain/contest/startRun';
import type { Sha256 } from '../../../domain/judging/seal';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { RunName, RunSnapshot, RunStore, StageStore } from '../ports';
import { findRun } from './findRun';
import { shownStage } from './shownStage';

type Needs = {
  readonly store: Pick<RunStore, 'read' | 'startingEntries'>;
  readonly stages: Pick<StageStore, 'results'>;
  /** For a rehearsal before anybody has entered. */
  readonly invented: readonly StartingEntry[];
  readonly sha256: Sha256;
  readonly now: Clock;
};
type Output = OutputOf<typeof call>;

export const readStage = ({ store, stages, invented, sha256, now }: Needs) => ({
  find: findRun(store),

  run: async (
    memberId: string,
    { isRehearsal }: RunName,
    { contest, run, grants }: RunSnapshot,
  ): Promise<Result<Output, never>> => {
    const mayDirect = grants.some((grant) => grant.role === 'supervisor' && grant.contestId === contest.id);
    if (run !== null) return succeed({ stage: shownStage(contest, run, memberId, now()), preparing: null, mayDirect });
    const entries = await store.startingEntries(contest);
    const whole = { contest: { ...contest, stages: null }, entries, invented, isRehearsal, now: now(), sha256 };
    const begun = begunRun(whole);
    const lacksStages = begun.ok && !isRehearsal && !(await arePublished(stages, contest));
    const { title, startAt, venue, rules, panel } = contest;
    const preparing: Output['preparing'] = {
      ...{ title, startAt, venue, rules },
      judges: panel.filter((seat) => !isAlternate(seat)).map(shownChair),
      alternates: panel.filter(isAlternate).map(shownChair),
      entries: entries.map(({ title, team }) => ({ title, team })),
      isOrdered: contest.order !== null,
      obstacle: begun.ok ? (lacksStages ? 'stages-unpublished' : null) : begun.failure,
    };
    return succeed({ stage: null, preparing, mayDirect });
  },
});

async function arePublished({ results }: Needs['stages'], { stages }: Pick<Contest, 'stages'>): Promise<boolean> {
  if (!stages) return true;
  return (await results(stages.earlier.map(({ contestId }) => contestId))).length === stages.earlier.length;
}

const shownChair = ({ id, name, memberId }: PanelSeat) => ({ seat: id, name, hasJoined: memberId !== null });
