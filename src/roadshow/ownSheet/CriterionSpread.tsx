import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readOwnSheet } from '../../../contracts/contest/results';
import { ownSheetText as text } from '../../../locales/zh-CN/contest/result';
import './CriterionSpread.scss';

type Criterion = OutputOf<typeof readOwnSheet>['criteria'][number];

/** One criterion: the own mean as a figure, and where it lies between the lowest and the highest of the field. */
export function CriterionSpread({ criterion }: { readonly criterion: Criterion }) {
  const { id, name, max, own, lowest, median, highest } = criterion;
  const at = (value: string | null): string => `${(100 * Number(value)) / Number(max)}%`;
  const isSpread = lowest !== null && median !== null && highest !== null;
  return (
    <View className={`spread spread-${id}`}>
      <View className="spread__head">
        <View className="spread__name">{name}</View>
        <View className="spread__own">{own === null ? text.none : text.own(own, max)}</View>
      </View>
      {isSpread && (
        <>
          <View className="spread__bar" aria-hidden="true">
            <View className="spread__field" style={{ left: at(lowest), right: `calc(100% - ${at(highest)})` }} />
            <View className="spread__median" style={{ left: at(median) }} />
            {own !== null && <View className="spread__dot" style={{ left: at(own) }} />}
          </View>
          <View className="spread__words">{text.spread(lowest, median, highest)}</View>
        </>
      )}
    </View>
  );
}
