import { View } from '@tarojs/components';
import type { TimelineEntry } from '../../../domain/registration/timeline';
import { timelineText as text, timelineWords } from '../../../locales/zh-CN/registration/timeline';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { RowList } from '../list/RowList';
import { rowSection } from '../list/rowSection';
import './Timeline.scss';

type Props = { readonly entries: readonly TimelineEntry[]; readonly leftOut: number | undefined };

/** What is left out is told right above the first entry. */
export function Timeline({ entries, leftOut = 0 }: Props) {
  const latestFirst = [...entries].reverse();
  const section = rowSection({
    name: 'steps',
    rows: latestFirst,
    keyOf: (_, index) => String(entries.length - index),
    draw: (entry, index) => {
      const isFirst = index === latestFirst.length - 1;
      return (
        <>
          {isFirst && leftOut > 0 && <View className="timeline__left-out">{text.leftOut(leftOut)}</View>}
          <Step entry={entry} isLatest={index === 0} isFirst={isFirst} />
        </>
      );
    },
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
