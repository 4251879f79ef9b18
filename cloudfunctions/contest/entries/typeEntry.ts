import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { typeEntry as call, retypeEntry } from '../../../contracts/contest/checking';
import { memberEntry } from '../../../domain/audit/entry';
import { type EntryChange, isRepeated, moved, stepBy } from '../../../domain/entry/life';
import { entryEraseAfter } from '../../../domain/entry/retention';
import { planOf, submitBy } from '../../../domain/entry/writing';
import { currentPolicyVersion } from '../../../domain/member/member';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { CheckText, ContestSnapshot, EntrySnapshot, EntryStore } from './ports';
import { checkedText } from './publicText';
import { newEntry } from './startEntry';
import { taken } from './taken';

type Needs = {
  readonly store: Pick<EntryStore, 'find' | 'contest' | 'add' | 'change'>;
  /** The same for the same press. */
  readonly typedIdFor: (contestId: string, memberId: string, requestId: string) => string;
  readonly checkText: CheckText;
  readonly now: Clock;
};
type Typed = ParsedInputOf<typeof call>;
type Retyped = ParsedInputOf<typeof retypeEntry>;

export const typeEntry = ({ store, typedIdFor, checkText, now }: Needs) => ({
  find: (memberId: string, { contestId }: Typed) => store.contest(memberId, contestId),

  run: async (
    memberId: string,
    { contestId, requestId, plan }: Typed,
    { contest }: ContestSnapshot,
  ): Promise<Result<OutputOf<typeof call>, FailureOf<typeof call>>> => {
    const at = now();
    const id = typedIdFor(contestId, memberId, requestId);
    if (contest.status === 'draft') return fail('contest-not-open');
    if (contest.status !== 'open' || at >= contest.entriesCloseAt) {
      // A repetition that came late is answered as the first was.
      return (await store.find(memberId, id)) === null ? fail('entries-closed') : succeed({ entryId: id });
    }
    const text = await checkedText(plan, checkText);
    if (!text.ok) return text;
    const entry = {
      ...{ ...newEntry, ...plan, id, contestId, memberId: null, textCheck: text.value },
      ...{ status: 'submitted' as const, statusAt: at, createdAt: at, updatedAt: at },
      history: [stepBy({ memberId, as: 'organizer', at }, 'typed')],
      policyVersion: currentPolicyVersion,
    };
    const { organisationId } = contest;
    const audit = memberEntry('entry-typed', { actorId: memberId, on: id, organisationId, occasion: 1, at });
    await store.add(entry, entryEraseAfter(contest), audit);
    return succeed({ entryId: id });
  },
});

export const retypeIt = ({ store, checkText, now }: Omit<Needs, 'typedIdFor'>) => ({
  find: (memberId: string, { entryId }: Retyped) => store.find(memberId, entryId),

  run: async (
    memberId: string,
    { version, plan }: Retyped,
    seen: EntrySnapshot,
  ): Promise<Result<OutputOf<typeof retypeEntry>, FailureOf<typeof retypeEntry>>> => {
    const { entry, contest } = seen;
    if (isRepeated(entry, version, 'retyped', memberId)) return succeed({ version: entry.version });
    // What a person wrote is theirs to change.
    if (entry.memberId !== null) return fail('wrong-state');
    const at = now();
    if (at >= submitBy(entry, contest)) return fail('entries-closed');
    const text = await checkedText(plan, checkText);
    if (!text.ok) return text;
    const actor = { memberId, as: 'organizer', at } as const;
    const decide = ({ entry: now }: EntrySnapshot): Result<EntryChange, 'wrong-state' | 'entry-changed'> => {
      if (now.version !== version) return fail('entry-changed');
      const change = moved(now, 'retyped', actor);
      return change.ok ? succeed({ ...change.value, ...planOf(plan), textCheck: text.value, returned: null }) : change;
    };
    return taken(store, seen, { move: 'retyped', actor, seenVersion: version, act: 'entry-typed', decide });
  },
});
