import type { Clock } from '../../../domain/time/instant';
import type { SweepStore } from './ports';
import type { SweepStep } from './sweep';

type Needs = { readonly store: Pick<SweepStore, 'eraseContacts'>; readonly now: Clock };

/** Phone numbers are kept for as long as people were told. */
export const eraseContacts = ({ store, now }: Needs): SweepStep => ({
  name: 'phone numbers erased',
  run: async () => {
    const erased = await store.eraseContacts(now());
    return erased === 0 ? null : String(erased);
  },
});
