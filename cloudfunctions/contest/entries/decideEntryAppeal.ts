import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { decideEntryAppeal as call } from '../../../contracts/contest/checking';
import { appealDecided } from '../../../domain/entry/appeal';
import type { Result } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { EntrySnapshot, EntryStore } from './ports';
import { checkerOf, taken } from './taken';

type Needs = { readonly store: Pick<EntryStore, 'find' | 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const decideEntryAppeal = ({ store, now }: Needs) => ({
  find: (memberId: string, { entryId }: Input) => store.find(memberId, entryId),

  run: async (memberId: string, { version, isGranted, answer }: Input, seen: EntrySnapshot): Promise<Outcome> => {
    const actor = checkerOf(seen, memberId, now());
    return taken(store, seen, {
      move: isGranted ? 'appeal-granted' : 'appeal-refused',
      actor,
      seenVersion: version,
      act: isGranted ? 'entry-appeal-granted' : 'entry-appeal-refused',
      reason: answer,
      decide: ({ entry }) => appealDecided(entry, { seenVersion: version, isGranted, answer, actor }),
    });
  },
});
