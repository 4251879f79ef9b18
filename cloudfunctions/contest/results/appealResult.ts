import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { appealResult as call } from '../../../contracts/contest/results';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ResultSnapshot, ResultStore } from '../ports';

type Needs = { readonly results: Pick<ResultStore, 'find' | 'entryOf' | 'appeal'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const appealResult = ({ results, now }: Needs) => ({
  find: (_memberId: string, { contestId }: Input) => results.find(contestId),

  run: async (
    memberId: string,
    { contestId, requestId, reason }: Input,
    { result }: ResultSnapshot,
  ): Promise<Outcome> => {
    if (result === null) return fail('result-not-published');
    const entryId = await results.entryOf(contestId, memberId);
    if (entryId === null || !result.standings.some((one) => one.entryId === entryId)) return fail('not-applicant');
    const at = now();
    if (at >= result.noticeUntil) return fail('notice-over');
    const kept = await results.appeal(contestId, {
      id: `${contestId}.${entryId}`,
      entryId,
      requestId,
      reason,
      at,
      answer: null,
    });
    return kept.requestId === requestId ? succeed({ at: kept.at }) : fail('appealed-already');
  },
});
