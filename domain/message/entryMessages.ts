import type { Contest } from '../contest/contest';
import type { Entry, EntryStatus } from '../entry/entry';
import type { EntryOccasion } from '../notice/entryNotice';

/** In which states of its entry a message is still true; others say what stays so. */
const trueWhile: { readonly [occasion in EntryOccasion]?: readonly EntryStatus[] } = {
  returned: ['returned'],
  qualified: ['qualified'],
  rejected: ['rejected'],
  shortlisted: ['shortlisted'],
};

/** Looked at again before sending, because entries move on and people leave. */
export function isEntryMessageStillTrue(
  { occasion, memberId }: { readonly occasion: EntryOccasion; readonly memberId: string },
  of: {
    readonly entry: Pick<Entry, 'id' | 'status'> & { readonly memberIds: readonly string[] };
    readonly contest: Pick<Contest, 'order'>;
  },
): boolean {
  const { entry, contest } = of;
  if (!entry.memberIds.includes(memberId) || entry.status === 'withdrawn') return false;
  if (occasion === 'order-set') return placeIn(contest, entry.id) !== null;
  return trueWhile[occasion]?.includes(entry.status) ?? true;
}

/** Its place on the evening, the first being 1; null where it has none. */
export function placeIn({ order }: Pick<Contest, 'order'>, entryId: string): number | null {
  const index = order?.indexOf(entryId) ?? -1;
  return index < 0 ? null : index + 1;
}
