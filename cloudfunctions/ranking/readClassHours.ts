import type { OutputOf } from '../../contracts/call';
import type { readClassHours as call } from '../../contracts/ranking/calls';
import { mayBeListed } from '../../domain/member/profile';
import { rankStandings } from '../../domain/ranking/ranking';
import { type Result, succeed } from '../../domain/result';
import type { RankingStore } from './ports';

type Needs = { readonly store: RankingStore };
type Answer = OutputOf<typeof call>;
const most = 50;

export const readClassHours =
  ({ store }: Needs) =>
  async (memberId: string): Promise<Result<Answer, never>> => {
    const [listed, me] = await Promise.all([store.listed(most), store.member(memberId)]);
    const rows = rankStandings(listed).map(({ rank, nickname, classHours, memberId: id }) => ({
      rank,
      nickname,
      classHours,
      isMe: id === memberId,
    }));
    return succeed({ rows, me: me && (await figureOf(store, me)) });
  };

async function figureOf(
  store: RankingStore,
  me: NonNullable<Awaited<ReturnType<RankingStore['member']>>>,
): Promise<Answer['me']> {
  const isListed = me.isListedInRanking && mayBeListed(me.ageBand);
  const rank = isListed && me.classHours > 0 ? (await store.listedAbove(me.classHours)) + 1 : null;
  return { classHours: me.classHours, rank, isListed, mayBeListed: mayBeListed(me.ageBand) };
}
