import type { Contest } from '../../domain/contest/contest';
import { reviewMarking } from '../../domain/contest/marking';
import type { Run, SealedAct } from '../../domain/contest/run';
import { totalOf } from '../../domain/contest/scores';
import { startedRun } from '../../domain/contest/startRun';
import type { SeenEntry, SeenJudging, SubmittedMarks } from '../../src/gateway/marks/markSheet';
import { aContest, evening, someEntries } from './contest';

const memberId = 'mem_j1';
const at = (tick: number): string => new Date(Date.parse(evening) + tick * 1000).toISOString();

type Draft = NonNullable<SeenEntry['draft']>;
type Answer = Parameters<typeof import('../../src/gateway/marks/markSheet').withAnswer>[2];

/** What the server keeps of one judge and one entry, by its own rules, without a database. */
export class JudgedOnServer {
  #run: Run;
  #draft: Draft | null = null;
  #tick = 0;

  constructor(contest: Contest = aContest()) {
    const started = startedRun({
      ...{ contest, entries: someEntries(1), isRehearsal: false, now: at(0), sha256: () => '0'.repeat(64) as never },
    });
    if (!started.ok) throw new Error(started.failure);
    this.#run = started.value;
    this.#state('scoring');
  }

  #state(state: 'scoring' | 'locked'): void {
    const { e1 } = this.#run.entries;
    if (e1 === undefined) throw new Error('no entry');
    this.#run = { ...this.#run, entries: { ...this.#run.entries, e1: { ...e1, state } } };
  }

  lock = (): void => this.#state('locked');
  unlock = (): void => this.#state('scoring');

  /** Submissions that were written, first to last. */
  get marks(): readonly SubmittedMarks[] {
    return this.#run.acts.flatMap((act) =>
      act.act === 'mark' ? { id: act.submission ?? '', replaces: null, criteria: act.criteria } : [],
    );
  }
  get late(): readonly string[] {
    return this.#run.late.map(({ submission }) => submission);
  }
  get draft(): Draft | null {
    return this.#draft;
  }

  submit({ id, replaces, criteria }: SubmittedMarks): Answer {
    this.#tick += 1;
    const review = reviewMarking(this.#run, memberId, { entry: 'e1', submission: id, replaces, criteria });
    if (!review.ok) return review as Answer;
    const { outcome, seat } = review.value;
    const now = at(this.#tick);
    const act: SealedAct = { act: 'mark', entry: 'e1', judge: seat, criteria, at: now, submission: id };
    if (outcome === 'counts')
      this.#run = { ...this.#run, acts: [...this.#run.acts, act], last: { e1: { [seat]: id } } };
    if (outcome === 'late')
      this.#run = { ...this.#run, late: [...this.#run.late, { submission: id, entry: 'e1', seat, criteria, at: now }] };
    const isLate = this.late.includes(id);
    const written = this.#run.acts.find((one) => one.submission === id)?.at ?? now;
    const { total } = totalOf(this.#run.rules, criteria);
    return {
      ok: true,
      value: { outcome: isLate ? 'late' : 'counts', total, at: written, receipt: null, asksToLookAgain: false },
    };
  }

  keep(draft: Pick<Draft, 'criteria' | 'note' | 'phone'>, replaces: number): number | null {
    if ((this.#draft?.revision ?? 0) !== replaces) return null;
    this.#tick += 1;
    const { criteria, note, phone } = draft;
    this.#draft = { criteria, note, phone, revision: replaces + 1, at: at(this.#tick) };
    return replaces + 1;
  }

  read(): SeenJudging & { readonly entry: SeenEntry } {
    const act = this.#run.acts[this.#run.acts.length - 1];
    const mine =
      act?.act === 'mark'
        ? {
            ...{ submission: act.submission ?? '', criteria: act.criteria, at: act.at, receipt: '', isPaper: false },
            total: totalOf(this.#run.rules, act.criteria).total,
          }
        : null;
    const late = this.#run.late.map(({ submission, criteria, at: when }) => ({
      ...{ submission, criteria, at: when },
      total: totalOf(this.#run.rules, criteria).total,
    }));
    return {
      startedAt: this.#run.startedAt,
      entry: { key: 'e1', entryId: 'ent_0000000000000001', mine, late, draft: this.#draft },
    };
  }
}
