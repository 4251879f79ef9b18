import { View } from '@tarojs/components';
import { startOfDay } from '../../../domain/time/beijing';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { now } from '../../device/clock';
import { copyText } from '../../device/feedback';
import type { Draw } from './drawPhase';

export function Commitment({
  draw,
}: {
  readonly draw: Pick<Draw, 'lots' | 'commitment' | 'publicSource' | 'publicOn'>;
}) {
  return (
    <Card title={text.closed(draw.lots.length)}>
      {draw.publicSource && draw.publicOn && (
        <>
          <View className="draw-desk__label">{text.source}</View>
          <View>{text.announced(draw.publicSource, sayDay(startOfDay(draw.publicOn), now()))}</View>
        </>
      )}
      <View className="draw-desk__label">{text.commitment}</View>
      <View className="draw-desk__commitment">{draw.commitment}</View>
      <View className="draw-desk__aside">{text.commitmentNext}</View>
      <View className="text-link copy-commitment" aria-role="button" onClick={() => copyText(draw.commitment)}>
        {text.copy}
      </View>
    </Card>
  );
}
