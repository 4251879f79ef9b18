import { fail, failAt, type Result, succeed } from '../result';
import { textRules } from '../text/limits';
import { readText } from '../text/written';
import { addMinutes, type Instant } from '../time/instant';
import type { Actor, Entry, EntryField, EntryPlan, EntryStatus, TextCheck } from './entry';
import type { EntryChange } from './life';
import { moved } from './life';

/** In which its applicant may change what is written. */
export const openForWriting: readonly EntryStatus[] = ['draft', 'returned'];
export const isOpenForWriting = ({ status }: Pick<Entry, 'status'>): boolean => openForWriting.includes(status);

const minutesToMend = 2 * 24 * 60;

type Times = { readonly entriesCloseAt: Instant; readonly startAt: Instant };

/** One that was returned shortly before the end may still be mended for two days, but not once the evening begins. */
export function submitBy({ status, statusAt }: Pick<Entry, 'status' | 'statusAt'>, contest: Times): Instant {
  const { entriesCloseAt, startAt } = contest;
  if (status !== 'returned') return entriesCloseAt;
  const [mended = startAt] = [addMinutes(statusAt, minutesToMend), startAt].sort();
  return [mended, entriesCloseAt].sort()[1] ?? entriesCloseAt;
}

const rules = {
  title: textRules.entryTitle,
  team: textRules.entryTeam,
  summary: textRules.entrySummary,
  plan: textRules.entryPlan,
} as const;

/** What is still to be written, in the order of the form. A draft may lack it, what is handed in may not. */
export const missingInEntry = (plan: EntryPlan): readonly EntryField[] => [
  ...(Object.keys(rules) as (keyof typeof rules)[]).filter((field) => !readText(rules[field], plan[field]).ok),
  ...(plan.townshipCode === null ? (['village'] as const) : []),
];

export function written(
  entry: Pick<Entry, 'status' | 'version'>,
  plan: EntryPlan,
  at: Instant,
): Result<Omit<EntryChange, 'step'>, 'wrong-state'> {
  if (!isOpenForWriting(entry)) return fail('wrong-state');
  return succeed({ ...planOf(plan), version: entry.version + 1, updatedAt: at });
}

export const planOf = ({ title, team, summary, plan, townshipCode }: EntryPlan): EntryPlan => ({
  title,
  team,
  summary,
  plan,
  townshipCode,
});

/** Whether it can be handed in at all, before anybody else is asked about it. */
export function reviewSubmission(
  entry: Entry,
  contest: Times,
  at: Instant,
): Result<null, 'wrong-state' | 'entries-closed' | 'entry-incomplete'> {
  if (!isOpenForWriting(entry)) return fail('wrong-state');
  if (at >= submitBy(entry, contest)) return fail('entries-closed');
  const [missing] = missingInEntry(entry);
  return missing === undefined ? succeed(null) : failAt('entry-incomplete', missing);
}

export function submitted(entry: Entry, actor: Actor, textCheck: TextCheck): Result<EntryChange, 'wrong-state'> {
  const change = moved(entry, 'submitted', actor);
  return change.ok ? succeed({ ...change.value, textCheck, returned: null }) : change;
}
