import { View } from '@tarojs/components';
import { seatsEndAt } from '../../../domain/admission/placeOutcomes';
import { drawText as text } from '../../../locales/zh-CN/admission/draw';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import type { Draw } from './useDraw';

type Props = {
  readonly title: string;
  readonly draw: Draw;
  readonly myLot: string | null;
};

export function DrawState({ title, draw, myLot }: Props) {
  const isDrawn = draw.drawnAt !== null;
  const rank = myLot === null ? 0 : draw.order.indexOf(myLot) + 1;
  const end = seatsEndAt(draw.outcomes);
  return (
    <Card title={title} className="draw__state">
      <StatusMark tone={isDrawn ? 'yes' : 'wait'}>{isDrawn ? text.drawn : text.closed}</StatusMark>
      {rank > 0 && <View className="draw__rank">{text.myRank(rank)}</View>}
      {end !== null && <View className="draw__words draw__seats-end">{text.seatsEnd(end)}</View>}
      {myLot !== null && <View className="draw__lot">{text.mine(myLot)}</View>}
      <View className="draw__words">{text.applicants(draw.lots.length)}</View>
      {!isDrawn && <View className="draw__words">{text.closedNext}</View>}
    </Card>
  );
}
