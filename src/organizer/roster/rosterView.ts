import type { OutputOf } from '../../../contracts/call';
import type { listRoster } from '../../../contracts/registration/roster';
import { rosterText as text } from '../../../locales/zh-CN/registration/roster';
import { type Group, groupOf, type RosterEntry } from '../standing';

type Roster = OutputOf<typeof listRoster>;
export const allSessions = 'all';

export const entriesIn = ({ entries }: Roster, sessionId: string): readonly RosterEntry[] =>
  sessionId === allSessions ? entries : entries.filter((entry) => entry.sessionId === sessionId);

export function groupsOf(entries: readonly RosterEntry[]): readonly { readonly value: Group; readonly text: string }[] {
  const groups: readonly Group[] = ['confirmed', 'waiting', 'applied', 'others'];
  return groups
    .map((value) => ({ value, count: entries.filter((entry) => groupOf(entry) === value).length }))
    .filter(({ value, count }) => count > 0 || value === 'confirmed')
    .map(({ value, count }) => ({ value, text: text.group(text.groups[value], count) }));
}

/** The group to begin with: who is in, or before a draw who applied. */
export const firstGroupOf = (entries: readonly RosterEntry[]): Group => {
  const groups: readonly Group[] = ['confirmed', 'applied', 'waiting', 'others'];
  return groups.find((group) => entries.some((entry) => groupOf(entry) === group)) ?? 'confirmed';
};

/** Whoever waits for the organiser's answer first; those on the waitlist as they stand on it. */
export const inOrder = (entries: readonly RosterEntry[]): readonly RosterEntry[] =>
  [...entries].sort((left, right) => rankOf(left) - rankOf(right));
const rankOf = ({ hasOpenAppeal, offerUntil, place, status }: RosterEntry): number => {
  if (hasOpenAppeal) return -2;
  if (status !== 'waiting') return 0;
  return offerUntil ? -1 : (place ?? 0);
};

/** Seats, as on the organiser's other pages: those given and those kept on offer. */
export function summaryOf(entries: readonly RosterEntry[], capacity: number): string {
  const sum = (of: (entry: RosterEntry) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  return text.summary({
    taken: sum(({ held }) => held),
    kept: sum(({ held, status, seats }) => (status === 'confirmed' ? held - seats : held)),
    checkedIn: sum(({ status, checkedInAt, seats }) => (status === 'confirmed' && checkedInAt !== null ? seats : 0)),
    capacity,
  });
}
