import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { submitMarks as call } from '../../../contracts/contest/judging';
import { type ReviewedMarking, reviewMarking } from '../../../domain/contest/marking';
import { receiptFor } from '../../../domain/contest/receipts';
import type { Run } from '../../../domain/contest/run';
import { seatsToLookAgain } from '../../../domain/contest/scores';
import type { Sha256 } from '../../../domain/judging/seal';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { RunSnapshot, RunStore } from '../ports';
import { findRun } from '../stage/findRun';

type Needs = {
  readonly store: Pick<RunStore, 'read' | 'addMark' | 'keepLate'>;
  readonly sha256: Sha256;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The seat's last mark, or its entry's state, may change once or twice between looking and writing. */
const attempts = 4;

export const submitMarks = ({ store, sha256, now }: Needs) => ({
  find: findRun(store),

  run: async (memberId: string, input: Input, seen: RunSnapshot): Promise<Outcome> => {
    const { contestId, isRehearsal, entry, submission, replaces, criteria } = input;
    const name = { contestId, isRehearsal };
    let run = seen.run;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      if (run === null) return fail('run-not-started');
      const review = reviewMarking(run, memberId, { entry, submission, replaces, criteria });
      if (!review.ok) return review;
      if (review.value.outcome === 'written') return succeed(answerTo(run, input, review.value, sha256));
      const at = now();
      const { seat } = review.value;
      if (review.value.outcome === 'late') await store.keepLate(name, { submission, entry, seat, criteria, at });
      else
        await store.addMark(name, {
          act: { act: 'mark', entry, judge: seat, criteria, at, submission },
          ...{ entry, seat, memberId, replaces },
        });
      run = (await store.read(memberId, name))?.run ?? null;
    }
    throw new Error(`marks for ${entry} of ${contestId} could not be written`);
  },
});

function answerTo(
  run: Run,
  { entry, submission }: Input,
  { seat, total, ...written }: ReviewedMarking,
  sha256: Sha256,
): OutputOf<typeof call> {
  const isLate = written.outcome === 'written' && written.isLate;
  const marks = isLate ? run.late : run.acts;
  const at = marks.find((one) => one.submission === submission)?.at ?? run.startedAt;
  const isOpen = run.entries[entry]?.state === 'scoring';
  return {
    ...{ outcome: isLate ? 'late' : 'counts', total, at },
    receipt: isLate ? null : receiptFor(run, submission, sha256),
    asksToLookAgain: isOpen && !isLate && seatsToLookAgain(run, entry).includes(seat),
  };
}
