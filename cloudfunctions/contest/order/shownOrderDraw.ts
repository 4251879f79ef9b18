import type { OutputOf } from '../../../contracts/call';
import type { drawOrder } from '../../../contracts/contest/order';
import { type OrderDraw, publishedDraw } from '../../../domain/contest/orderDraw';
import type { ListedEntry } from '../setup/ports';

/** An entry that was withdrawn since keeps its lot, without its title. */
export function shownOrderDraw(
  contestId: string,
  draw: OrderDraw,
  entries: readonly ListedEntry[],
): OutputOf<typeof drawOrder>['draw'] {
  const named = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...publishedDraw(draw),
    contestId,
    publicSource: draw.publicSource,
    publicOn: draw.publicOn,
    entries: draw.entries.map(({ lot, entryId }) => ({
      ...{ lot, entryId },
      title: named.get(entryId)?.title ?? '',
      team: named.get(entryId)?.team ?? '',
    })),
  };
}
