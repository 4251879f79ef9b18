import { View } from '@tarojs/components';
import { Fragment, memo } from 'react';
import type { RowSection } from './rowSection';

type Props = {
  readonly section: RowSection;
  /** Index of its first row. */
  readonly start: number;
  /** Index after its last row. */
  readonly end: number;
};

/** Rows of a section in a view of their own. They are not drawn again when rows are added below them. */
export const RowPortion = memo(function RowPortion({ section: { keys, draw }, start, end }: Props) {
  return (
    <View className="row-list__portion">
      {keys.slice(start, end).map((key, index) => (
        <Fragment key={key}>{draw(start + index)}</Fragment>
      ))}
    </View>
  );
});
