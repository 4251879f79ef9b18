import { View } from '@tarojs/components';
import type { TimelineEntry } from '../../domain/registration/timeline';
import { timelineText as text, timelineWords } from '../../locales/zh-CN/registration/timeline';
import { sayMoment } from '../../locales/zh-CN/time/time';
import { now } from '../device/clock';
import { RowList } from './RowList';
import { rowSection } from './rowSection';
import './Timeline.scss';

export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const latestFirst = [...entries].reverse();
  const section = rowSection({
    name: 'steps',
    rows: latestFirst,
    keyOf: (_, index) => String(entries.length - index),
    draw: (entry, index) => <Step entry={entry} isLatest={index === 0} isFirst={index === latestFirst.length - 1} />,
    className: 'timeline',
  });
  return <RowList name="timeline" sections={[section]} />;
}

type StepProps = { readonly entry: TimelineEntry; readonly isLatest: boolean; readonly isFirst: boolean };

function Step({ entry: { step, at, by, seats, until, reason }, isLatest, isFirst }: StepProps) {
  return (
    <View
      className={`timeline__step timeline__step--${step} ${isLatest ? 'timeline__step--latest' : ''} ${isFirst ? 'timeline__step--first' : ''}`}
    >
      <View className="timeline__line">
        <View className={isLatest ? 'timeline__dot timeline__dot--latest' : 'timeline__dot'} />
      </View>
      <View className="timeline__words">
        <View className="timeline__what">
          {timelineWords[step]({ seats, until: until && sayMoment(until, now()) })}
        </View>
        {reason && <View className="timeline__reason">{text.reason(reason)}</View>}
        <View className="timeline__when">
          {sayMoment(at, now())} · {text.by[by]}
        </View>
      </View>
    </View>
  );
}
