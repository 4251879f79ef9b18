import { View } from '@tarojs/components';
import { useRef } from 'react';
import { RowPortion } from './RowPortion';
import { portionStarts } from './rowPortions';
import type { RowSection } from './rowSection';

type Props = { readonly section: RowSection; readonly most: number };

/** The first `most` rows of a section. Each portion has a view of its own: Taro sends a view anew when it changes. */
export function RowPortions({ section, most }: Props) {
  const { keys, head, empty, className, isLined } = section;
  const known = useRef<ReadonlySet<string>>(new Set());
  const starts = portionStarts(keys, known.current);
  known.current = new Set(starts.map((start) => keys[start] ?? ''));
  if (keys.length === 0) return empty;
  return (
    <View className={className}>
      {head}
      <View className={isLined ? 'row-list row-list--lined' : 'row-list'}>
        {starts
          .filter((start) => start < most)
          .map((start, portion) => (
            <RowPortion
              // biome-ignore lint/suspicious/noArrayIndexKey: a portion is its place; its rows have keys of their own
              key={portion}
              section={section}
              start={start}
              end={Math.min(starts[portion + 1] ?? keys.length, most)}
            />
          ))}
      </View>
    </View>
  );
}
