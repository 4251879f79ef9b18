import type { PublishedDraw } from '../admission/draw';
import { inLotOrder } from '../admission/lot';

/** The draw of the order: lots as in a draw of seats, each of which stands for an entry. */
export type OrderDraw = Omit<PublishedDraw, 'lots' | 'publicSource' | 'publicOn'> & {
  readonly publicSource: string;
  readonly publicOn: string;
  /** In the order of their lots. Public: an entry that goes on stage is no secret. */
  readonly entries: readonly LotOfEntry[];
};

export type LotOfEntry = { readonly lot: string; readonly entryId: string };

export const lotsFor = (entryIds: readonly string[], numberOf: (entryId: string) => string): readonly LotOfEntry[] =>
  entryIds.map((entryId) => ({ lot: numberOf(entryId), entryId })).sort((one, other) => inLotOrder(one.lot, other.lot));

/** Entry ids in the order of these lots. */
export const entriesInOrder = ({ entries }: Pick<OrderDraw, 'entries'>, lots: readonly string[]): readonly string[] => {
  const behind = new Map(entries.map(({ lot, entryId }) => [lot, entryId]));
  return lots.flatMap((lot) => behind.get(lot) ?? []);
};

export const publishedDraw = ({ entries, ...draw }: OrderDraw): PublishedDraw => ({
  ...draw,
  lots: entries.map(({ lot }) => lot),
});
