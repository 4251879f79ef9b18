import { View } from '@tarojs/components';
import { seatsEndAt } from '../../../domain/admission/placeOutcomes';
import { drawText as text } from '../../../locales/zh-CN/admission/draw';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import type { Draw, ShownDraw } from './useDraw';

type Props = {
  readonly draw: Draw;
  readonly myLot: string | null;
  readonly titles: ShownDraw['titles'];
};

export function DrawnOrder({ draw, myLot, titles }: Props) {
  const end = seatsEndAt(draw.outcomes);
  const section = rowSection({
    name: 'order',
    rows: draw.order,
    keyOf: (lot) => lot,
    draw: (lot, index) => (
      <>
        {index === end && <View className="draw__end">{text.seatsEnd(index)}</View>}
        <View className={lot === myLot ? 'draw__place draw__place--mine' : 'draw__place'}>
          <View className="draw__number">{index + 1}</View>
          <View className="draw__lot-number">
            {titles.get(lot) && <View className="draw__entry">{titles.get(lot)}</View>}
            {lot}
          </View>
          <View className="draw__outcome">{outcomeWord(draw.outcomes[index])}</View>
        </View>
      </>
    ),
    head: <View className="card__title">{text.order}</View>,
    className: 'card',
    isLined: true,
  });
  return <RowList name="order" sections={[section]} />;
}

const outcomeWord = (outcome: string | undefined): string =>
  outcome === 's' || outcome === 'w' || outcome === '-' ? text.outcomes[outcome] : '';
