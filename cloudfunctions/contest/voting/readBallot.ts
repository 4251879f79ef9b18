import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readBallot as call } from '../../../contracts/contest/votes';
import { obstacleTo, takesVotes } from '../../../domain/contest/voting';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { HallSnapshot, VoteStore } from '../ports';

type Needs = { readonly store: Pick<VoteStore, 'find' | 'ofVoter'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, never>;

export const readBallot = ({ store, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.find(memberId, contestId),

  run: async (memberId: string, { contestId }: Input, { contest, run, isInHall }: HallSnapshot): Promise<Outcome> => {
    const obstacle = obstacleTo(contest, run, memberId);
    const canVote = obstacle === null && isInHall;
    const mine = new Map(
      (canVote ? await store.ofVoter(contestId, memberId) : []).map((vote) => [vote.entry, vote.mark]),
    );
    return succeed({
      title: contest.title,
      obstacle: obstacle ?? (isInHall ? null : 'not-checked-in'),
      isClosed: run?.status === 'closed',
      onStage: run?.onStage ?? null,
      entries: (run?.order ?? []).flatMap((key) => {
        const entry = run?.entries[key];
        if (run === null || entry === undefined) return [];
        const { entryId, title, team, state } = entry;
        return { ...{ key, entryId, title, team, state }, isOpen: takesVotes(run, key), mine: mine.get(key) ?? null };
      }),
      serverTime: now(),
    });
  },
});
