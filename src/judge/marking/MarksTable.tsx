import { View } from '@tarojs/components';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import type { Judging } from '../../gateway/marks/keptJudging';
import type { MarkSheet } from '../../gateway/marks/markSheet';
import { totalIn } from '../judgedEntry';
import './MarksTable.scss';

type Props = {
  readonly rules: Judging['rules'];
  /** Null shows what will be marked. */
  readonly criteria: MarkSheet['criteria'] | null;
};

export function MarksTable({ rules, criteria }: Props) {
  return (
    <View className="marks">
      {rules.criteria.map(({ id, name, max }) => (
        <View key={id} className="marks__row">
          <View className="marks__name">{name}</View>
          {criteria && <View className="marks__mark">{criteria[id] ?? text.none}</View>}
          <View className="marks__most">{criteria ? `/ ${max}` : text.most(max)}</View>
        </View>
      ))}
      {criteria && (
        <View className="marks__row marks__row--total">
          <View className="marks__name">{text.total}</View>
          <View className="marks__mark">{totalIn(rules, criteria)}</View>
          <View className="marks__most" />
        </View>
      )}
    </View>
  );
}
