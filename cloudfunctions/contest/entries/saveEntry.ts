import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { saveEntry as call } from '../../../contracts/contest/entries';
import type { EntryPlan } from '../../../domain/entry/entry';
import { planOf, written } from '../../../domain/entry/writing';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { type OwnEntry, ofApplicant } from './ownEntry';
import type { EntryStore } from './ports';

type Needs = { readonly store: Pick<EntryStore, 'find' | 'change'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const saveEntry = ({ store, now }: Needs) => ({
  find: ofApplicant(store),

  run: async (
    memberId: string,
    { entryId, version, plan }: ParsedInputOf<typeof call>,
    { entry }: OwnEntry,
  ): Promise<Outcome> => {
    // A repeated press, or nothing new: what is asked for is there.
    if (isSame(entry, plan) && (entry.version === version || entry.version === version + 1))
      return succeed({ version: entry.version });
    const change = written(entry, plan, now());
    if (!change.ok) return change;
    if (entry.version === version && (await store.change(entryId, { version }, change.value)))
      return succeed({ version: version + 1 });
    const found = await store.find(memberId, entryId);
    if (found !== null && found.entry.version === version + 1 && isSame(found.entry, plan))
      return succeed({ version: version + 1 });
    return fail('entry-changed');
  },
});

const isSame = (kept: EntryPlan, plan: EntryPlan): boolean =>
  JSON.stringify(planOf(kept)) === JSON.stringify(planOf(plan));
