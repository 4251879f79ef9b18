import type { Instant } from '../time/instant';
import type { Activity } from './activity';

/** Where a page of activities ended. Start and id together are unique, so that none is shown twice or skipped. */
export type PageEnd = { readonly startAt: Instant; readonly id: string };

const separator = '~';
export const pageKeyOf = ({ startAt, id }: Pick<Activity, 'startAt' | 'id'>): string => `${startAt}${separator}${id}`;

export function pageEndOf(key: string): PageEnd {
  const [startAt = '', id = ''] = key.split(separator);
  return { startAt, id };
}

/** The first `size` of one row more than a page holds, and the key of the next page if there is one. */
export function pageOf<Row extends { readonly activity: Pick<Activity, 'startAt' | 'id'> }>(
  rows: readonly Row[],
  size: number,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = rows[size - 1];
  return { rows: rows.slice(0, size), next: rows.length > size && last ? pageKeyOf(last.activity) : null };
}
