import { View } from '@tarojs/components';
import type { TimelineEntry } from '../../domain/registration/timeline';
import { timelineText as text, timelineWords } from '../../locales/zh-CN/registration/timeline';
import { sayMoment } from '../../locales/zh-CN/time/time';
import { now } from '../device/clock';
import { Ring } from './Ring';
import './Timeline.scss';

/** A registration's history, the latest step first and its ring filled. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const latestFirst = [...entries].reverse();
  return (
    <View className="timeline">
      {latestFirst.map(({ step, at, by, seats, until, reason }, index) => (
        <View key={`${at} ${step}`} className={`timeline__step timeline__step--${step}`}>
          <View className="timeline__line">
            <Ring fraction={index === 0 ? 1 : 0} color="jade" size="step" />
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
      ))}
    </View>
  );
}
