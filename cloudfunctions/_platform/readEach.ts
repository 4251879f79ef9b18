import { logFailure } from './serve';

/** Maps documents with `read`; one for which it throws is logged and left out. */
export function readEach<Row extends { readonly _id: string }, Thing>(
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
