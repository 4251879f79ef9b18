import { fail, type Result, succeed } from '../result';
import { addMinutes, type Instant } from '../time/instant';
import type { Actor, Claim, Entry, EntryField, FieldReasons } from './entry';
import { entryFields } from './entry';
import { type EntryChange, moved } from './life';
import { isInTeam } from './team';

export const claimMinutes = 30;

export const claimBy = (memberId: string, now: Instant): Claim => ({
  memberId,
  until: addMinutes(now, claimMinutes),
});

/** Who holds it now; null once the time has run out. */
export const claimNow = ({ claim }: Pick<Entry, 'claim'>, now: Instant): Claim | null =>
  claim !== null && now < claim.until ? claim : null;

export type ClaimFault = 'wrong-state' | 'own-entry' | 'claimed-by-other';

export function reviewClaim(entry: Entry, memberId: string, now: Instant): Result<null, ClaimFault> {
  if (isInTeam(entry, memberId)) return fail('own-entry');
  if (entry.status !== 'submitted') return fail('wrong-state');
  const held = claimNow(entry, now);
  return held === null || held.memberId === memberId ? succeed(null) : fail('claimed-by-other');
}

export type CheckFault = 'wrong-state' | 'own-entry' | 'not-claimed' | 'entry-changed';

function reviewCheck(entry: Entry, seenVersion: number, { memberId, at }: Actor): Result<null, CheckFault> {
  if (isInTeam(entry, memberId)) return fail('own-entry');
  if (entry.status !== 'submitted') return fail('wrong-state');
  if (entry.version !== seenVersion) return fail('entry-changed');
  return claimNow(entry, at)?.memberId === memberId ? succeed(null) : fail('not-claimed');
}

/** The fields in the order of the form, without those about which nothing is said. */
export const reasonsIn = (reasons: FieldReasons): readonly (readonly [EntryField, string])[] =>
  entryFields.flatMap((field) => {
    const reason = reasons[field];
    return reason === undefined ? [] : [[field, reason] as const];
  });

export function returned(
  entry: Entry,
  { seenVersion, reasons, actor }: { seenVersion: number; reasons: FieldReasons; actor: Actor },
): Result<EntryChange, CheckFault> {
  const review = reviewCheck(entry, seenVersion, actor);
  if (!review.ok) return review;
  const change = moved(entry, 'returned', actor);
  return change.ok ? succeed({ ...change.value, returned: Object.fromEntries(reasonsIn(reasons)) }) : change;
}

export function qualified(entry: Entry, seenVersion: number, actor: Actor): Result<EntryChange, CheckFault> {
  const review = reviewCheck(entry, seenVersion, actor);
  return review.ok ? moved(entry, 'qualified', actor) : review;
}

export function rejected(
  entry: Entry,
  { seenVersion, reason, actor }: { seenVersion: number; reason: string; actor: Actor },
): Result<EntryChange, CheckFault> {
  const review = reviewCheck(entry, seenVersion, actor);
  if (!review.ok) return review;
  const change = moved(entry, 'rejected', actor, reason);
  const { memberId: by, at } = actor;
  return change.ok ? succeed({ ...change.value, rejection: { reason, by, at, appeal: null } }) : change;
}
