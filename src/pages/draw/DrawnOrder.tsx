import { View } from '@tarojs/components';
import type { readDraw } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import { drawText as text } from '../../../locales/zh-CN/admission/draw';
import { Card } from '../../components/Card';

type Props = {
  readonly draw: NonNullable<OutputOf<typeof readDraw>['draw']>;
  readonly myLot: string | null;
  readonly isWhole: boolean;
  readonly onShowWhole: () => void;
};

const firstShown = 50;

/** The lots as they were drawn; a long list opens on a tap. */
export function DrawnOrder({ draw, myLot, isWhole, onShowWhole }: Props) {
  if (draw.order.length === 0) return null;
  const shown = isWhole ? draw.order : draw.order.slice(0, firstShown);
  return (
    <Card title={text.order}>
      {shown.map((lot, index) => (
        <View key={lot} className={lot === myLot ? 'draw__place draw__place--mine' : 'draw__place'}>
          <View className="draw__number">{index + 1}</View>
          <View>{lot}</View>
        </View>
      ))}
      {shown.length < draw.order.length && (
        <View className="text-link show-all" aria-role="button" onClick={onShowWhole}>
          {text.all(draw.order.length)}
        </View>
      )}
    </Card>
  );
}
