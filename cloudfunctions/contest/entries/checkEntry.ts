import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { qualifyEntry, rejectEntry, returnEntry } from '../../../contracts/contest/checking';
import { qualified, rejected, returned } from '../../../domain/entry/checking';
import type { FieldReasons } from '../../../domain/entry/entry';
import type { Result } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { EntrySnapshot, EntryStore } from './ports';
import { checkerOf, taken } from './taken';

type Needs = { readonly store: Pick<EntryStore, 'find' | 'change'>; readonly now: Clock };
type Outcome<Call extends typeof qualifyEntry | typeof rejectEntry | typeof returnEntry> = Promise<
  Result<OutputOf<Call>, FailureOf<Call>>
>;

const findIn =
  ({ store }: Needs) =>
  (memberId: string, { entryId }: { readonly entryId: string }) =>
    store.find(memberId, entryId);

/** The three answers of who holds an entry; each lets go of it. */
export const returnIt = ({ store, now }: Needs) => ({
  find: findIn({ store, now }),

  run: async (
    memberId: string,
    { version, reasons }: ParsedInputOf<typeof returnEntry>,
    seen: EntrySnapshot,
  ): Outcome<typeof returnEntry> => {
    const actor = checkerOf(seen, memberId, now());
    return taken(store, seen, {
      ...{ move: 'returned', actor, seenVersion: version, heldBy: actor },
      decide: ({ entry }) => returned(entry, { seenVersion: version, reasons: said(reasons), actor }),
    });
  },
});

export const qualifyIt = ({ store, now }: Needs) => ({
  find: findIn({ store, now }),

  run: async (
    memberId: string,
    { version }: ParsedInputOf<typeof qualifyEntry>,
    seen: EntrySnapshot,
  ): Outcome<typeof qualifyEntry> => {
    const actor = checkerOf(seen, memberId, now());
    return taken(store, seen, {
      ...{ move: 'qualified', actor, seenVersion: version, heldBy: actor, act: 'entry-qualified' },
      decide: ({ entry }) => qualified(entry, version, actor),
    });
  },
});

export const rejectIt = ({ store, now }: Needs) => ({
  find: findIn({ store, now }),

  run: async (
    memberId: string,
    { version, reason }: ParsedInputOf<typeof rejectEntry>,
    seen: EntrySnapshot,
  ): Outcome<typeof rejectEntry> => {
    const actor = checkerOf(seen, memberId, now());
    return taken(store, seen, {
      ...{ move: 'rejected', actor, seenVersion: version, heldBy: actor, act: 'entry-rejected', reason },
      decide: ({ entry }) => rejected(entry, { seenVersion: version, reason, actor }),
    });
  },
});

const said = (reasons: ParsedInputOf<typeof returnEntry>['reasons']): FieldReasons =>
  Object.fromEntries(Object.entries(reasons).flatMap(([field, reason]) => (reason === null ? [] : [[field, reason]])));
