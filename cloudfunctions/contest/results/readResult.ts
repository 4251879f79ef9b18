import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readResult as call } from '../../../contracts/contest/results';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ResultSnapshot, ResultStore } from '../ports';

type Needs = { readonly results: Pick<ResultStore, 'find' | 'appeals' | 'entryOf'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, never>;

export const readResult = ({ results, now }: Needs) => ({
  find: (_memberId: string, { contestId }: Input) => results.find(contestId),

  run: async (memberId: string, { contestId }: Input, { contest, result }: ResultSnapshot): Promise<Outcome> => {
    const at = now();
    if (result === null) return succeed({ title: contest.title, result: null, mine: null, serverTime: at });
    const [appeals, own] = await Promise.all([results.appeals(contestId), results.entryOf(contestId, memberId)]);
    const { publishedAt, noticeUntil, standings, stages = [], parts, lastReceipt } = result;
    const isRanked = own !== null && standings.some(({ entryId }) => entryId === own);
    const hasAppealed = appeals.some(({ entryId }) => entryId === own);
    return succeed({
      title: contest.title,
      result: {
        ...{ publishedAt, noticeUntil, parts, lastReceipt },
        standings: [...standings],
        stages: [...stages],
        appeals: appeals.map(({ id, entryId, reason, at: appealedAt, answer }) => ({
          ...{ id, entryId, reason, answer },
          at: appealedAt,
        })),
      },
      mine: isRanked ? { entryId: own, mayAppeal: !hasAppealed && at < noticeUntil } : null,
      serverTime: at,
    });
  },
});
