import { type MemberAct, memberActs } from '../../../domain/audit/acts';
import type { AuditEntry } from '../../../domain/audit/entry';
import { memberEntry } from '../../../domain/audit/entry';
import type { Actor, Entry } from '../../../domain/entry/entry';
import { type EntryChange, type EntryMove, isRepeated } from '../../../domain/entry/life';
import { fail, type Result, succeed } from '../../../domain/result';
import type { EntrySnapshot, EntryStore, Guard } from './ports';

type EntryAct = Extract<MemberAct, `entry-${string}`>;
type Step<Failure extends string> = {
  readonly move: EntryMove;
  readonly actor: Actor;
  /** As the caller saw it; the one that is there where the call names none. */
  readonly seenVersion?: number | undefined;
  readonly decide: (seen: EntrySnapshot) => Result<EntryChange, Failure>;
  readonly heldBy?: Guard['heldBy'];
  readonly act?: EntryAct;
  readonly reason?: string;
};

const attempts = 2;

/** Takes one step in an entry's life: a repeated press is answered as the first was, and of two at once one decides. */
export async function taken<Failure extends string>(
  store: Pick<EntryStore, 'find' | 'change'>,
  first: EntrySnapshot,
  step: Step<Failure>,
): Promise<Result<{ version: number }, Failure | 'unknown-entry' | 'entry-changed'>> {
  const { actor, move, decide, heldBy, seenVersion = first.entry.version } = step;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const seen = attempt === 1 ? first : await store.find(actor.memberId, first.entry.id);
    if (seen === null) return fail('unknown-entry');
    const { entry } = seen;
    if (isRepeated(entry, seenVersion, move, actor.memberId)) return succeed({ version: entry.version });
    const change = decide(seen);
    if (!change.ok) return change;
    const guard = { version: entry.version, ...(heldBy && { heldBy }) };
    const { version = entry.version } = change.value;
    if (await store.change(entry.id, guard, change.value, entryOf(seen, step))) return succeed({ version });
  }
  return fail('entry-changed');
}

function entryOf<Failure extends string>(
  { entry, contest }: EntrySnapshot,
  { act, actor, reason }: Step<Failure>,
): AuditEntry | undefined {
  if (act === undefined) return undefined;
  const facts = { actorId: actor.memberId, on: entry.id, organisationId: contest.organisationId, at: actor.at };
  const occasion = entry.version + 1;
  return memberEntry(act, { ...facts, occasion, ...(memberActs[act].hasReason && { reason }) } as never);
}

/** In which part somebody checks: whoever is the contest's checker does so as one. */
export const checkerOf = (
  { contest }: Pick<EntrySnapshot, 'contest'>,
  memberId: string,
  at: Entry['updatedAt'],
): Actor => ({
  memberId,
  at,
  as: contest.officials.some((one) => one.role === 'checker' && one.memberId === memberId) ? 'checker' : 'organizer',
});
