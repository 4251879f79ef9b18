import { readDecimal, writeDecimal } from '../judging/decimal';
import { fail, type Result, succeed } from '../result';
import { type CalendarDay, calendarDayOf, startOfDay, wallClockOf } from '../time/beijing';
import { addMinutes, type Instant } from '../time/instant';
import { awardOf } from './awards';
import type { Contest } from './contest';
import type { EntryKey, Run } from './run';
import type { RunStages } from './runStages';
import { standingsIn } from './scores';
import { percentOf } from './stagesPlan';

/** One line of a published result. */
export type ResultRank = {
  readonly key: EntryKey;
  readonly entryId: string;
  readonly title: string;
  readonly team: string;
  readonly rank: number | null;
  readonly final: string | null;
  readonly award: string | null;
  /** What each stage gives to the final, from the first on; missing where there is one evening alone. */
  readonly components?: readonly (string | null)[];
};

export const noticeWorkingDays = 5;
const minutesOfDay = 24 * 60;

/** The notice ends with its last day in China. Holidays are the organiser's to add: a weekday counts. */
export const endOfNotice = (day: CalendarDay): Instant => addMinutes(startOfDay(day), minutesOfDay);

/** The earliest last day of a notice: days after the one on which it is published count, weekends do not. */
export function earliestNotice(publishedAt: Instant): CalendarDay {
  const first = startOfDay(calendarDayOf(publishedAt));
  let workingDays = 0;
  let day = first;
  for (let days = 1; workingDays < noticeWorkingDays; days++) {
    day = addMinutes(first, days * minutesOfDay);
    const { weekday } = wallClockOf(day);
    if (weekday !== 0 && weekday !== 6) workingDays++;
  }
  return calendarDayOf(day);
}

export const reviewNotice = (
  noticeUntil: CalendarDay,
  publishedAt: Instant,
): Result<'long-enough', 'notice-too-short'> =>
  noticeUntil < earliestNotice(publishedAt) ? fail('notice-too-short') : succeed('long-enough');

export const resultRanks = (run: Run, { awards }: Pick<Contest, 'awards'>): readonly ResultRank[] =>
  standingsIn(run).map(({ entry, rank, final, components }) => {
    const { entryId, title, team } = run.entries[entry as EntryKey] ?? { entryId: '', title: '', team: '' };
    const ofStages = run.stages && { components: stagesOf(run.stages).map(({ id }) => shown(components[id] ?? null)) };
    return { key: entry as EntryKey, entryId, title, team, rank, final, award: awardOf(rank, awards), ...ofStages };
  });

export type StageWeight = { readonly contestId: string; readonly title: string; readonly weight: string };

/** The stages of a result and what each counts, in percent, from the first on; none where there is one evening alone. */
export const stageWeights = ({ stages }: Pick<Run, 'stages'>): readonly StageWeight[] =>
  (stages ? stagesOf(stages) : []).map(({ id, title, weight }) => ({
    ...{ contestId: id, title },
    weight: percentOf(weight),
  }));

const stagesOf = ({ earlier, own }: RunStages) => [...earlier, own];

const componentPlaces = 2;
const shown = (component: string | null): string | null => {
  const value = component === null ? null : readDecimal(component);
  return value && writeDecimal(value, componentPlaces);
};

/** Characters of a protocol that one answer carries: three bytes each at most, below WeChat's 100 kB. */
const partCharacters = 24_000;

export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    let until = Math.min(text.length, from + partCharacters);
    // A pair of surrogates is one character: cut between, it would be two that nothing can show.
    if (/[\ud800-\udbff]/.test(text.charAt(until - 1)) && until < text.length) until--;
    parts.push(text.slice(from, until));
    from = until;
  }
  return parts;
}
