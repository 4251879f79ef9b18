import { View } from '@tarojs/components';
import { startOfDay } from '../../../domain/time/beijing';
import { drawText as text } from '../../../locales/zh-CN/admission/draw';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import type { Check, Draw } from './useDraw';

type Props = {
  readonly draw: Draw;
  readonly check: Check;
  readonly onRecompute: () => void;
  readonly onCopy: () => void;
};

export function DrawProof({ draw, check, onRecompute, onCopy }: Props) {
  const facts = [
    { label: text.commitment, value: draw.commitment },
    { label: text.source, value: draw.publicSource },
    { label: text.day, value: draw.publicOn && sayDay(startOfDay(draw.publicOn), now()) },
    { label: text.value, value: draw.publicValue },
    { label: text.secret, value: draw.secret },
  ];
  return (
    <Card className="draw__proof">
      {facts.map(
        ({ label, value }) =>
          value !== null && (
            <View key={label} className="draw__fact">
              <View className="draw__label">{label}</View>
              <View className="draw__value">{value}</View>
            </View>
          ),
      )}
      <View className="draw__words">{text.how}</View>
      {check === 'agreed' && <StatusMark tone="yes">{text.agrees}</StatusMark>}
      {check === 'differs' && <StatusMark tone="no">{text.differs}</StatusMark>}
      {draw.drawnAt !== null && (
        <Button className="recompute-draw" kind="primary" onTap={onRecompute}>
          {text.check}
        </Button>
      )}
      <View className="text-link copy-draw" aria-role="button" onClick={onCopy}>
        {text.copy}
      </View>
    </Card>
  );
}
