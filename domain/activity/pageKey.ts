import type { Instant } from '../time/instant';
import type { Activity } from './activity';

export type PageEnd = { readonly startAt: Instant; readonly id: string };

const separator = '~';
export const pageKeyOf = ({ startAt, id }: Pick<Activity, 'startAt' | 'id'>): string => `${startAt}${separator}${id}`;

export function pageEndOf(key: string): PageEnd {
  const [startAt = '', id = ''] = key.split(separator);
  return { startAt, id };
}

/** Takes one row more than a page holds to know whether there is a next page. */
export function pageOf<Row extends { readonly activity: Pick<Activity, 'startAt' | 'id'> }>(
  rows: readonly Row[],
  size: number,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = rows[size - 1];
  return { rows: rows.slice(0, size), next: rows.length > size && last ? pageKeyOf(last.activity) : null };
}
