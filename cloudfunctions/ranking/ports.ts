import type { Member } from '../../domain/member/member';
import type { Standing } from '../../domain/ranking/ranking';

export type RankingStore = {
  listed(limit: number): Promise<readonly Standing[]>;
  /** How many of those listed have more class hours than this. */
  listedAbove(classHours: number): Promise<number>;
  member(memberId: string): Promise<Pick<Member, 'ageBand' | 'isListedInRanking' | 'classHours'> | null>;
};
