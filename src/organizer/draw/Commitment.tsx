import { View } from '@tarojs/components';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { Card } from '../../components/Card';
import { copyText } from '../../device/feedback';
import type { Draw } from './drawPhase';

export function Commitment({ draw }: { readonly draw: Pick<Draw, 'lots' | 'commitment'> }) {
  return (
    <Card title={text.closed(draw.lots.length)}>
      <View className="draw-desk__label">{text.commitment}</View>
      <View className="draw-desk__commitment">{draw.commitment}</View>
      <View className="draw-desk__aside">{text.commitmentNext}</View>
      <View className="text-link copy-commitment" aria-role="button" onClick={() => copyText(draw.commitment)}>
        {text.copy}
      </View>
    </Card>
  );
}
