import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { castVote as call } from '../../../contracts/contest/votes';
import { obstacleTo, reviewVote } from '../../../domain/contest/voting';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { HallSnapshot, VoteStore } from '../ports';

type Needs = { readonly store: Pick<VoteStore, 'find' | 'cast'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** One that is written while its entry is being locked counts by its own moment, as all of them do. */
export const castVote = ({ store, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.find(memberId, contestId),

  run: async (
    memberId: string,
    { contestId, entry, mark }: Input,
    { contest, run, isInHall }: HallSnapshot,
  ): Promise<Outcome> => {
    const obstacle = obstacleTo(contest, run, memberId);
    if (obstacle !== null) return fail(obstacle);
    if (run === null) return fail('no-votes');
    const review = reviewVote(run, entry);
    if (!review.ok) return review;
    if (!isInHall) return fail('not-checked-in');
    await store.cast(contestId, memberId, { entry, mark, at: now() });
    return succeed({ mark });
  },
});
