import { logFailure } from './serve';

/** What `read` makes of each document; one that cannot be read is logged and left out. */
export function readable<Row extends { readonly _id: string }, Thing>(
  rows: readonly Row[],
  read: (row: Row) => Thing,
): readonly Thing[] {
  return rows.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      logFailure(`reading ${row._id}`, error);
      return [];
    }
  });
}
