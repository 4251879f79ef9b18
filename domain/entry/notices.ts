import { type EntryNotice, type EntryOccasion, entryNotice, entryOccasions } from '../notice/entryNotice';
import type { EntryStep, HistoryEntry } from './entry';

const isTold = (step: EntryStep): step is EntryStep & EntryOccasion =>
  (entryOccasions as readonly string[]).includes(step);

/** What a step owes to the people of its entry, but for who took it; `leaving` went with it, of their own will or not. */
export function noticesOf({ step, at, memberId }: HistoryEntry, leaving: string | null = null): readonly EntryNotice[] {
  if (!isTold(step)) return [];
  const isTakenOut = leaving !== null && leaving !== memberId;
  return [
    entryNotice(step, at, { exceptFor: memberId }),
    ...(isTakenOut ? [entryNotice('taken-out', at, { onlyFor: leaving })] : []),
  ];
}
