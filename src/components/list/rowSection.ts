import type { ReactNode } from 'react';

export type RowSection = {
  readonly name: string;
  readonly keys: readonly string[];
  readonly draw: (index: number) => ReactNode;
  readonly head: ReactNode;
  readonly empty: ReactNode;
  readonly className: string;
  readonly isLined: boolean;
};

export function rowSection<Row>(section: {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  readonly draw: (row: Row, index: number) => ReactNode;
  readonly head?: ReactNode;
  /** In place of heading and rows, where there are none. */
  readonly empty?: ReactNode;
  readonly className?: string;
  /** A line between one row and the next. */
  readonly isLined?: boolean;
}): RowSection {
  const { name, rows, keyOf, draw, head = null, empty = null, className = '', isLined = false } = section;
  return {
    name,
    keys: rows.map(keyOf),
    draw: (index) => {
      const row = rows[index];
      return row === undefined ? null : draw(row, index);
    },
    head,
    empty,
    className,
    isLined,
  };
}
