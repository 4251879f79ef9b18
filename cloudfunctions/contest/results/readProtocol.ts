import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readProtocol as call } from '../../../contracts/contest/results';
import { fail, type Result, succeed } from '../../../domain/result';
import type { ResultSnapshot, ResultStore } from '../ports';

type Needs = { readonly results: Pick<ResultStore, 'find' | 'part'> };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const readProtocol = ({ results }: Needs) => ({
  find: (_memberId: string, { contestId }: Input) => results.find(contestId),

  run: async (_memberId: string, { contestId, part }: Input, { result }: ResultSnapshot): Promise<Outcome> => {
    if (result === null || part > result.parts) return fail('result-not-published');
    const text = await results.part(contestId, part);
    if (text === null) throw new Error(`part ${part} of the protocol of ${contestId} is missing`);
    return succeed({ text });
  },
});
