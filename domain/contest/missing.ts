import type { Contest } from './contest';
import { isAlternate, leastJudges } from './panel';
import { isOrderOf } from './stageEntries';

/** What an organiser is warned of before the day; `second-person` stands for a second supervisor, who confirms. */
export const missingParts = [
  'judges',
  'judges-joined',
  'supervisor',
  'supervisor-joined',
  'second-person',
  'entries',
  'order',
  'stages-published',
  'stage-results',
] as const;
export type MissingPart = (typeof missingParts)[number];

/** `without`: how many of the entries have no result in that stage. */
export type EarlierState = { readonly isPublished: boolean; readonly without: number };

export function missingIn(
  contest: Pick<Contest, 'panel' | 'officials' | 'rules' | 'order'>,
  entries: readonly { readonly id: string }[],
  earlier: readonly EarlierState[] = [],
): readonly MissingPart[] {
  const judges = contest.panel.filter((seat) => !isAlternate(seat));
  const supervisors = contest.officials.filter(({ role }) => role === 'supervisor');
  const joined = supervisors.filter(({ memberId }) => memberId !== null);
  const is = {
    judges: judges.length < Math.max(leastJudges, contest.rules.minimumPanel),
    'judges-joined': judges.some(({ memberId }) => memberId === null),
    supervisor: supervisors.length === 0,
    'supervisor-joined': supervisors.length > 0 && joined.length === 0,
    // Marks from paper and the ceremony need two people.
    'second-person': joined.length === 1,
    entries: entries.length === 0,
    order: entries.length > 0 && (contest.order === null || !isOrderOf(contest.order, entries)),
    'stages-published': earlier.some(({ isPublished }) => !isPublished),
    'stage-results': earlier.some(({ isPublished, without }) => isPublished && without > 0),
  } satisfies Record<MissingPart, boolean>;
  return missingParts.filter((part) => is[part]);
}
