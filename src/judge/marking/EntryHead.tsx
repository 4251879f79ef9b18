import { View } from '@tarojs/components';
import type { JudgingEntry } from '../judgedEntry';

/** Title and team; the plan to be read beforehand belongs here. */
export function EntryHead({ entry }: { readonly entry: JudgingEntry }) {
  return (
    <View className="entry-head">
      <View className="entry-head__title">{entry.title}</View>
      <View className="entry-head__team">{entry.team}</View>
    </View>
  );
}
