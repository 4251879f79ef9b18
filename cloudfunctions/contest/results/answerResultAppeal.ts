import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { answerResultAppeal as call } from '../../../contracts/contest/results';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ResultStore, RunSnapshot, RunStore } from '../ports';

type Needs = {
  readonly runs: Pick<RunStore, 'read'>;
  readonly results: Pick<ResultStore, 'appeals' | 'answer'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const answerResultAppeal = ({ runs, results, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => runs.read(memberId, { contestId, isRehearsal: false }),

  run: async (memberId: string, { contestId, appealId, answer }: Input, { contest }: RunSnapshot): Promise<Outcome> => {
    const appeal = (await results.appeals(contestId)).find(({ id }) => id === appealId);
    if (appeal === undefined) return fail('unknown-appeal');
    if (appeal.answer !== null)
      return appeal.answer.text === answer ? succeed({ at: appeal.answer.at }) : fail('answered-already');
    const at = now();
    const act = { actorId: memberId, on: contestId, organisationId: contest.organisationId, occasion: appealId, at };
    const entry = memberEntry('result-appeal-answered', { ...act, reason: answer });
    return (await results.answer(appealId, { text: answer, at }, entry)) ? succeed({ at }) : fail('answered-already');
  },
});
