import type { Activity } from './activity';
import { type PageEnd, pageEndOf, pageKeyOf } from './pageKey';

/** Where the next page of an organiser's list begins: within what is coming, soonest first, or what is over, latest first. */
export type ManagedPageStart = { readonly part: 'coming' | 'past'; readonly after: PageEnd | null };

const separator = '~';

/** `coming~<page key>`, `past~<page key>`, or `past` for the first that is over. */
export function managedPageStart(key: string | null): ManagedPageStart {
  if (key === null) return { part: 'coming', after: null };
  const [part, ...end] = key.split(separator);
  return { part: part === 'past' ? 'past' : 'coming', after: end.length > 0 ? pageEndOf(end.join(separator)) : null };
}

type Row = { readonly activity: Pick<Activity, 'startAt' | 'id'> };
const keyAfter = (part: ManagedPageStart['part'], { activity }: Row) => `${part}${separator}${pageKeyOf(activity)}`;

/** One page of both: what is over fills it once nothing more is coming. Each list has one row more than a page holds. */
export function managedPageOf<One extends Row>(
  coming: readonly One[],
  past: readonly One[],
  size: number,
): { readonly rows: readonly One[]; readonly next: string | null } {
  const soonest = coming.slice(0, size);
  const lastComing = soonest[size - 1];
  if (coming.length > size && lastComing) return { rows: soonest, next: keyAfter('coming', lastComing) };
  const over = past.slice(0, size - soonest.length);
  const lastOver = over[over.length - 1];
  const isMore = past.length > over.length;
  return {
    rows: [...soonest, ...over],
    next: isMore ? (lastOver ? keyAfter('past', lastOver) : 'past') : null,
  };
}
