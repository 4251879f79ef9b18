import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { withdrawEntry as call } from '../../../contracts/contest/entries';
import { withdrawn } from '../../../domain/entry/shortlist';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { type OwnEntry, ofApplicant } from './ownEntry';
import type { EntryStore } from './ports';
import { taken } from './taken';

type Needs = { readonly store: Pick<EntryStore, 'find' | 'change'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const withdrawEntry = ({ store, now }: Needs) => ({
  find: ofApplicant(store),

  run: async (memberId: string, _input: ParsedInputOf<typeof call>, seen: OwnEntry): Promise<Outcome> => {
    // Nobody but its applicant withdraws it.
    if (seen.entry.status === 'withdrawn') return succeed({ version: seen.entry.version });
    const actor = { memberId, as: 'applicant', at: now() } as const;
    return taken(store, seen, {
      move: 'withdrawn',
      actor,
      decide: ({ entry, hasBegun }) => withdrawn(entry, { hasBegun }, actor),
    });
  },
});
