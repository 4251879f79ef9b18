import { fail, type Result } from '../result';
import type { Actor, Entry } from './entry';
import { type EntryChange, moved } from './life';
import { isInTeam } from './team';

type Evening = { readonly order: readonly string[] | null; readonly hasBegun: boolean };

/** On the list or off it again, until the order of the evening is drawn. */
export function shortlistedOrNot(
  entry: Entry,
  { isOn, seenVersion, evening, actor }: { isOn: boolean; seenVersion: number; evening: Evening; actor: Actor },
): Result<EntryChange, 'wrong-state' | 'own-entry' | 'order-drawn' | 'entry-changed'> {
  if (isInTeam(entry, actor.memberId)) return fail('own-entry');
  if (evening.order !== null) return fail('order-drawn');
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
