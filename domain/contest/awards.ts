import { type AwardPlan, restAward } from './contest';

/** Who shares a rank shares its award: a rank within the places of an award has it. */
export function awardOf(rank: number | null, awards: readonly AwardPlan[]): string | null {
  if (rank === null) return null;
  let upTo = 0;
  for (const { name, places } of awards) {
    upTo += places;
    if (rank <= upTo) return name;
  }
  return restAward;
}
