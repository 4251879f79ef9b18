import { directed } from '../../domain/contest/directStage';
import { reviewMarking } from '../../domain/contest/marking';
import type { EntryKey, Run } from '../../domain/contest/run';
import type { StageAct } from '../../domain/contest/stageActs';
import { startedRun } from '../../domain/contest/startRun';
import type { CriterionMarks } from '../../domain/judging/mark';
import { addMinutes, type Instant } from '../../domain/time/instant';
import { sha256 } from '../domain/judging/support/builders';
import { aContest, evening, someEntries } from './contest';

/** A run that is stepped by rules alone, each step a second after the last. */
export class SteppedRun {
  run: Run;
  at: Instant = evening;
  votes: Run['votes'] = {};
  #presses = 0;

  constructor(
    entries = 3,
    readonly contest = aContest(),
  ) {
    const started = startedRun({
      contest,
      entries: someEntries(entries),
      isRehearsal: false,
      now: evening,
      sha256,
    });
    if (!started.ok) throw new Error(started.failure);
    this.run = started.value;
  }

  wait(seconds: number): this {
    this.at = addMinutes(this.at, seconds / 60);
    return this;
  }

  /** What refuses the step; null where it was done. */
  try(act: StageAct, memberId = 'mem_supervisor'): string | null {
    this.wait(1);
    const press = { requestId: `press${++this.#presses}`, seenVersion: this.run.version };
    const done = directed(this.run, act, press, {
      panel: this.contest.panel,
      memberId,
      votes: this.votes,
      now: this.at,
    });
    if (!done.ok) return done.failure;
    this.run = done.value;
    return null;
  }

  do(...acts: readonly StageAct[]): this {
    for (const act of acts) {
      const refusal = this.try(act);
      if (refusal !== null) throw new Error(`${act.type}: ${refusal}`);
    }
    return this;
  }

  /** As the store writes it: what refuses the marks, or what became of them. */
  mark(
    memberId: string,
    entry: EntryKey,
    criteria: CriterionMarks,
    submission: string,
    replaces: string | null = null,
  ) {
    this.wait(1);
    const review = reviewMarking(this.run, memberId, { entry, submission, replaces, criteria });
    if (!review.ok) return review.failure;
    const { seat, outcome } = review.value;
    const { run } = this;
    if (outcome === 'counts')
      this.run = {
        ...run,
        acts: [...run.acts, { act: 'mark', entry, judge: seat, criteria, at: this.at, submission }],
        last: { ...run.last, [entry]: { ...run.last[entry], [seat]: submission } },
        marks: run.marks + 1,
      };
    if (outcome === 'late')
      this.run = {
        ...run,
        late: [...run.late, { submission, entry, seat, criteria, at: this.at }],
        marks: run.marks + 1,
      };
    return outcome;
  }

  /** On stage, heard for a minute, and open for marks. */
  hear(entry: EntryKey): this {
    return this.do({ type: 'call', entry }, { type: 'begin', phase: 'pitch' })
      .wait(60)
      .do({ type: 'open-scoring', entry });
  }
}
