import { View } from '@tarojs/components';
import { stageText as text } from '../../../locales/zh-CN/contest/stage';

/** Stays in sight wherever the page is scrolled to. */
export function RehearsalMark() {
  return (
    <View className="rehearsal" aria-role="alert">
      <View className="rehearsal__word">{text.rehearsal}</View>
      <View className="rehearsal__next">{text.rehearsalNext}</View>
    </View>
  );
}
