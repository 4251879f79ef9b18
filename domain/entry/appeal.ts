import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { Actor, Entry } from './entry';
import { type EntryChange, moved } from './life';
import { isInTeam } from './team';

/** One appeal, until the evening begins. */
export const mayAppeal = ({ status, rejection }: Entry, startAt: Instant, now: Instant): boolean =>
  status === 'rejected' && rejection !== null && rejection.appeal === null && now < startAt;

export const hasOpenAppeal = ({ status, rejection }: Pick<Entry, 'status' | 'rejection'>): boolean =>
  status === 'rejected' && rejection?.appeal != null && rejection.appeal.answer === null;

export function appealed(
  entry: Entry,
  { reason, actor, startAt }: { reason: string; actor: Actor; startAt: Instant },
): Result<EntryChange, 'wrong-state' | 'entry-appealed' | 'entries-closed'> {
  const { rejection } = entry;
  if (entry.status !== 'rejected' || rejection === null) return fail('wrong-state');
  if (rejection.appeal !== null) return fail('entry-appealed');
  if (actor.at >= startAt) return fail('entries-closed');
  const change = moved(entry, 'appealed', actor, reason);
  if (!change.ok) return change;
  return succeed({ ...change.value, rejection: { ...rejection, appeal: { reason, at: actor.at, answer: null } } });
}

export function appealDecided(
  entry: Entry,
  { seenVersion, isGranted, answer, actor }: { seenVersion: number; isGranted: boolean; answer: string; actor: Actor },
): Result<EntryChange, 'wrong-state' | 'own-entry' | 'same-checker' | 'entry-changed'> {
  const { rejection } = entry;
  if (isInTeam(entry, actor.memberId)) return fail('own-entry');
  if (rejection?.appeal == null || !hasOpenAppeal(entry)) return fail('wrong-state');
  if (entry.version !== seenVersion) return fail('entry-changed');
  if (rejection.by === actor.memberId) return fail('same-checker');
  const change = moved(entry, isGranted ? 'appeal-granted' : 'appeal-refused', actor, answer);
  if (!change.ok) return change;
  const { memberId: by, at } = actor;
  const appeal = { ...rejection.appeal, answer: { isGranted, text: answer, by, at } };
  return succeed({ ...change.value, rejection: { ...rejection, appeal } });
}
