import { View } from '@tarojs/components';
import type { readDraw } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import { drawText as text } from '../../../locales/zh-CN/admission/draw';
import { RowList } from '../../components/RowList';
import { rowSection } from '../../components/rowSection';

type Props = {
  readonly draw: NonNullable<OutputOf<typeof readDraw>['draw']>;
  readonly myLot: string | null;
};

export function DrawnOrder({ draw, myLot }: Props) {
  const section = rowSection({
    name: 'order',
    rows: draw.order,
    keyOf: (lot) => lot,
    draw: (lot, index) => (
      <View className={lot === myLot ? 'draw__place draw__place--mine' : 'draw__place'}>
        <View className="draw__number">{index + 1}</View>
        <View>{lot}</View>
      </View>
    ),
    head: <View className="card__title">{text.order}</View>,
    className: 'card',
    isLined: true,
  });
  return <RowList name="order" sections={[section]} />;
}
