import type { Member } from '../../domain/member/member';
import type { Standing } from '../../domain/ranking/ranking';

export type RankingStore = {
  /** The first of those who chose to be listed, adults only, most class hours first. */
  listed(limit: number): Promise<readonly Standing[]>;
  /** How many of those listed have more class hours than this. */
  listedAbove(classHours: number): Promise<number>;
  member(memberId: string): Promise<Pick<Member, 'ageBand' | 'isListedInRanking' | 'classHours'> | null>;
};
