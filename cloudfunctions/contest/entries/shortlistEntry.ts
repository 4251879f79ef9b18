import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { shortlistEntry, unshortlistEntry } from '../../../contracts/contest/checking';
import { isListClosed, shortlistedOrNot } from '../../../domain/entry/shortlist';
import type { Result } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { EntrySnapshot, EntryStore } from './ports';
import { taken } from './taken';

type Needs = { readonly store: Pick<EntryStore, 'find' | 'change'>; readonly now: Clock };
type Call = typeof shortlistEntry | typeof unshortlistEntry;
type Input = ParsedInputOf<Call>;
type Outcome = Result<OutputOf<Call>, FailureOf<Call>>;

/** @param isOn false: off the list again */
export const shortlistOrNot = (isOn: boolean, { store, now }: Needs) => ({
  find: (memberId: string, { entryId }: Input) => store.find(memberId, entryId),

  run: async (memberId: string, { version: seenVersion }: Input, seen: EntrySnapshot): Promise<Outcome> => {
    const actor = { memberId, as: 'organizer', at: now() } as const;
    return taken(store, seen, {
      move: isOn ? 'shortlisted' : 'unshortlisted',
      actor,
      seenVersion,
      act: isOn ? 'entry-shortlisted' : 'entry-unshortlisted',
      decide: ({ entry, contest, hasBegun }) =>
        shortlistedOrNot(entry, {
          isOn,
          seenVersion,
          evening: { isListClosed: isListClosed(contest), hasBegun },
          actor,
        }),
    });
  },
});
