import { View } from '@tarojs/components';
import { judgingText, markingText as text } from '../../../locales/zh-CN/contest/judging';
import { FilledBar } from '../../components/activity/SeatsBar';
import { Card } from '../../components/Card';
import type { OwnTotal } from './ownMarks';
import './OwnTotals.scss';

type Props = { readonly totals: readonly OwnTotal[]; readonly most: number };

export function OwnTotals({ totals, most }: Props) {
  if (totals.length === 0) return null;
  return (
    <Card className="own-totals" title={text.own}>
      {totals.map(({ number, total, isThis }) => (
        <View key={number} className={`own-total ${isThis ? 'own-total--this' : ''}`}>
          <View className="own-total__number">
            {judgingText.number(number)}
            {isThis && <View className="own-total__this">{text.ownThis}</View>}
          </View>
          <View className="own-total__bar">
            <FilledBar filled={Number(total)} whole={most} />
          </View>
          <View className="own-total__figure">{total}</View>
        </View>
      ))}
    </Card>
  );
}
