import { restAward } from '../../../domain/contest/contest';

export const awardName = (award: string): string => (award === restAward ? '优秀奖' : award);
