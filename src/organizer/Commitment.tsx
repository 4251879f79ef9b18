import { View } from '@tarojs/components';
import { type CalendarDay, startOfDay } from '../../domain/time/beijing';
import { drawDeskText as text } from '../../locales/zh-CN/admission/drawDesk';
import { sayDay } from '../../locales/zh-CN/time/time';
import { Card } from '../components/Card';
import { now } from '../device/clock';
import { copyText } from '../device/feedback';
import './publicValue.scss';

type Props = {
  readonly draw: {
    readonly lots: readonly string[];
    readonly commitment: string;
    readonly publicSource: string | null;
    readonly publicOn: CalendarDay | null;
  };
};

/** What was published when a list was closed. */
export function Commitment({ draw }: Props) {
  return (
    <Card title={text.closed(draw.lots.length)}>
      {draw.publicSource && draw.publicOn && (
        <>
          <View className="public-value__label">{text.source}</View>
          <View>{text.announced(draw.publicSource, sayDay(startOfDay(draw.publicOn), now()))}</View>
        </>
      )}
      <View className="public-value__label">{text.commitment}</View>
      <View className="public-value__commitment">{draw.commitment}</View>
      <View className="public-value__aside">{text.commitmentNext}</View>
      <View className="text-link copy-commitment" aria-role="button" onClick={() => copyText(draw.commitment)}>
        {text.copy}
      </View>
    </Card>
  );
}
