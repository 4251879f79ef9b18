import type { Contest } from '../contest/contest';
import { fail, type Result } from '../result';
import type { Actor, Entry } from './entry';
import { type EntryChange, moved } from './life';
import { isInTeam } from './team';

type Evening = { readonly isListClosed: boolean; readonly hasBegun: boolean };

/** Lots were given out for the draw, or the order stands already. */
export const isListClosed = ({ order, orderDraw }: Pick<Contest, 'order' | 'orderDraw'>): boolean =>
  order !== null || orderDraw !== undefined;

/** On the list or off it again, until it is closed for the draw or the order stands. */
export function shortlistedOrNot(
  entry: Entry,
  { isOn, seenVersion, evening, actor }: { isOn: boolean; seenVersion: number; evening: Evening; actor: Actor },
): Result<EntryChange, 'wrong-state' | 'own-entry' | 'shortlist-closed' | 'entry-changed'> {
  if (isInTeam(entry, actor.memberId)) return fail('own-entry');
  if (evening.isListClosed) return fail('shortlist-closed');
  if (entry.version !== seenVersion) return fail('entry-changed');
  return moved(entry, isOn ? 'shortlisted' : 'unshortlisted', actor);
}

export function withdrawn(
  entry: Entry,
  evening: Pick<Evening, 'hasBegun'>,
  actor: Actor,
): Result<EntryChange, 'wrong-state' | 'rules-frozen'> {
  return evening.hasBegun ? fail('rules-frozen') : moved(entry, 'withdrawn', actor);
}
