import { seatOfMember } from './marking';
import { isAlternate, type Panel, seatOf } from './panel';
import type { Run } from './run';

/** `alternate` waits to take a seat over; `replaced` sat in one. */
export const judgeStandings = ['judge', 'alternate', 'replaced'] as const;
export type JudgeStanding = (typeof judgeStandings)[number];

/** What a member of the panel is in a run, or will be in one that has not started. */
export function judgeStanding(
  run: Pick<Run, 'seats' | 'alternates'> | null,
  panel: Panel,
  memberId: string,
): JudgeStanding {
  const chair = seatOf(panel, memberId);
  if (run === null) return chair !== null && isAlternate(chair) ? 'alternate' : 'judge';
  if (seatOfMember(run, memberId) !== null) return 'judge';
  return chair !== null && run.alternates.includes(chair.id) ? 'alternate' : 'replaced';
}
