import fc from 'fast-check';
import { protocolOf } from '../../../domain/contest/protocol';
import type { EntryKey, Run } from '../../../domain/contest/run';
import { keysOf } from '../../../domain/contest/run';
import { standingsIn, unmarkedSeats } from '../../../domain/contest/scores';
import type { StageAct } from '../../../domain/contest/stageActs';
import { recompute } from '../../../domain/judging/recompute';
import { readProtocolFile } from '../../../scripts/recompute/readProtocolFile';
import { marksOf } from '../../support/contest';
import { SteppedRun } from '../../support/runSteps';
import { sha256 } from '../judging/support/builders';

type Step =
  | { readonly kind: 'act'; readonly act: (run: Run) => StageAct }
  | {
      readonly kind: 'mark';
      readonly judge: number;
      readonly entry: EntryKey;
      readonly tenths: number;
      readonly isBlind: boolean;
    }
  | { readonly kind: 'resend'; readonly which: number };

const entry = fc.constantFrom<EntryKey>('e1', 'e2', 'e3');
const seat = fc.constantFrom<`j${number}`>('j1', 'j2', 'j3', 'j4', 'j5', 'j6', 'j7');
const act = fc.oneof<fc.Arbitrary<(run: Run) => StageAct>[]>(
  entry.map((key) => () => ({ type: 'call', entry: key })),
  entry.map((key) => () => ({ type: 'miss', entry: key })),
  fc.constantFrom('pitch' as const, 'answers' as const).map((phase) => () => ({ type: 'begin', phase })),
  fc.constant(() => ({ type: 'pause' })),
  fc.constant(() => ({ type: 'resume' })),
  entry.map((key) => () => ({ type: 'open-scoring', entry: key })),
  entry.map((key) => (run) => ({ type: 'lock', entry: key, without: unmarkedSeats(run, key) })),
  entry.map((key) => () => ({ type: 'unlock', entry: key, reason: '有一项没有打完' })),
  entry.map((key) => () => ({ type: 'reveal', entry: key })),
  seat.map((one) => () => ({ type: 'replace', seat: one, alternate: 'a1' })),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: act.map((one) => ({ kind: 'act', act: one }) as const) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      judge: fc.integer({ min: 1, max: 8 }),
      entry,
      tenths: fc.integer({ min: 1, max: 10 }),
      isBlind: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resend' as const), which: fc.nat(50) }) },
);

type Sent = { readonly member: string; readonly entry: EntryKey; readonly tenths: number; readonly submission: string };

/** Takes the evening to its end from wherever it stands. */
function finish(evening: SteppedRun): void {
  for (const key of keysOf(evening.run)) {
    if (evening.run.entries[key]?.state === 'waiting') evening.do({ type: 'call', entry: key });
    if (evening.run.entries[key]?.state === 'on-stage') {
      evening.do({ type: 'begin', phase: 'pitch' }, { type: 'open-scoring', entry: key });
    }
    if (evening.run.entries[key]?.state === 'heard') evening.do({ type: 'open-scoring', entry: key });
    if (evening.run.entries[key]?.state === 'scoring')
      evening.do({ type: 'lock', entry: key, without: unmarkedSeats(evening.run, key) });
  }
  evening.do({ type: 'close' });
}

test('whatever is called, marked, changed, sent again, locked, unlocked and replaced: the last mark before the lock counts, none is lost, and the seal holds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const evening = new SteppedRun(3);
      const sent: Sent[] = [];
      const outcomes = new Map<string, string>();
      let number = 0;
      for (const one of steps) {
        if (one.kind === 'act') evening.try(one.act(evening.run));
        else if (one.kind === 'mark') {
          const member = one.judge === 8 ? 'mem_a1' : `mem_j${one.judge}`;
          const held = Object.entries(evening.run.seats).find(([, { memberId }]) => memberId === member)?.[0];
          const last = evening.run.last[one.entry]?.[held as `j${number}`] ?? null;
          const submission = `s${++number}`;
          const outcome = evening.mark(member, one.entry, marksOf(one.tenths), submission, one.isBlind ? null : last);
          outcomes.set(submission, outcome);
          if (outcome === 'counts' || outcome === 'late')
            sent.push({ member, entry: one.entry, tenths: one.tenths, submission });
        } else if (sent.length > 0) {
          const again = sent[one.which % sent.length];
          const before = evening.run;
          if (again !== undefined) {
            const outcome = evening.mark(again.member, again.entry, marksOf(again.tenths), again.submission);
            expect(['written', 'not-seated']).toContain(outcome);
          }
          expect(evening.run).toBe(before);
        }
      }
      for (const { submission } of sent) {
        const isKept =
          evening.run.acts.some((one) => one.submission === submission) ||
          evening.run.late.some((one) => one.submission === submission);
        expect(isKept).toBe(true);
      }
      finish(evening);
      const read = readProtocolFile(Buffer.from(JSON.stringify(protocolOf(evening.run, [], sha256))));
      if (!read.ok) throw new Error(read.refusals.join('; '));
      const recomputed = recompute(read.protocol, read.raw, sha256);
      expect(recomputed).toMatchObject({ ok: true, standings: standingsIn(evening.run) });
      expect(read.unread).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
