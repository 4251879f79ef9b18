import { View } from '@tarojs/components';
import type { Instant } from '../../../domain/time/instant';
import { stageText as text } from '../../../locales/zh-CN/contest/stage';
import { sayClock } from '../../../locales/zh-CN/time/time';

type Props = { readonly isRehearsal: boolean; readonly offlineSince: Instant | null };

/** What must not be overlooked, wherever the page is scrolled to. */
export function Strips({ isRehearsal, offlineSince }: Props) {
  if (!isRehearsal && offlineSince === null) return null;
  return (
    <View className="strips">
      {isRehearsal && (
        <View className="strip strip--rehearsal" aria-role="alert">
          <View className="strip__word">{text.rehearsal}</View>
          <View className="strip__next">{text.rehearsalNext}</View>
        </View>
      )}
      {offlineSince !== null && (
        <View className="strip strip--offline" aria-role="alert">
          <View className="strip__word">{text.offline(sayClock(offlineSince))}</View>
          <View className="strip__next">{text.offlineNext}</View>
        </View>
      )}
    </View>
  );
}
