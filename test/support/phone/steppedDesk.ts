import { shownStage } from '../../../cloudfunctions/contest/stage/shownStage';
import type { StageAct } from '../../../domain/contest/stageActs';
import { aContest, aPanel, marksOf } from '../contest';
import { SteppedRun } from '../runSteps';
import { good, phoneForTests, refused } from './phoneForTests';

type Pressed = { readonly version: number; readonly act: StageAct; readonly requestId: string };

/** A run on the phone of a test: what is pressed is done by the domain, as the server would. */
export class SteppedDesk {
  readonly evening: SteppedRun;
  mayDirect = true;

  constructor(entries = 3, judges = 3, change: Partial<ReturnType<typeof aContest>> = {}) {
    this.evening = new SteppedRun(entries, aContest({ panel: aPanel(judges, 1), ...change }));
    phoneForTests.answer('readStage', () => good({ stage: this.stage, preparing: null, mayDirect: this.mayDirect }));
    phoneForTests.answer('directStage', (input) => this.press(input as Pressed));
  }

  get stage() {
    const { contest, run, at } = this.evening;
    return shownStage(contest, run, 'mem_supervisor', at);
  }

  press({ version, act }: Pressed) {
    if (version !== this.evening.run.version) return refused('stage-moved-on');
    const refusal = this.evening.try(act);
    return refusal === null ? good({ stage: this.stage }) : refused(refusal);
  }

  /** Called, pitched, and open for marks. */
  open(entry: `e${number}`): this {
    this.evening.do(
      { type: 'call', entry },
      { type: 'begin', phase: 'pitch' },
      { type: 'begin', phase: 'answers' },
      { type: 'open-scoring', entry },
    );
    return this;
  }

  mark(entry: `e${number}`, tenths: Readonly<Record<string, number>>): this {
    for (const [seat, tenth] of Object.entries(tenths))
      this.evening.mark(`mem_${seat}`, entry, marksOf(tenth), `${entry}${seat}${this.evening.run.acts.length}`);
    return this;
  }

  lock(entry: `e${number}`): this {
    const { seats, entries } = this.stage;
    const marked = entries.find(({ key }) => key === entry)?.marked ?? [];
    const without = seats.flatMap(({ seat }) => (marked.includes(seat) ? [] : (seat as 'j1')));
    this.evening.do({ type: 'lock', entry, without });
    return this;
  }
}
