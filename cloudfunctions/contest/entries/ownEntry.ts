import type { Owned } from '../../../domain/access/rules';
import { isInTeam } from '../../../domain/entry/team';
import type { EntrySnapshot, EntryStore } from './ports';

export type OwnEntry = EntrySnapshot & Owned;

type Named = { readonly entryId: string };

/** For what its applicant alone may do. */
export const ofApplicant =
  (store: Pick<EntryStore, 'find'>) =>
  async (memberId: string, { entryId }: Named): Promise<OwnEntry | null> => {
    const seen = await store.find(memberId, entryId);
    // One that was typed is nobody's own.
    return seen && { ...seen, ownerId: seen.entry.memberId ?? '' };
  };

/** For what the members of its team may do too. */
export const ofTeam =
  (store: Pick<EntryStore, 'find'>) =>
  async (memberId: string, { entryId }: Named): Promise<OwnEntry | null> => {
    const seen = await store.find(memberId, entryId);
    return seen && { ...seen, ownerId: isInTeam(seen.entry, memberId) ? memberId : (seen.entry.memberId ?? '') };
  };
