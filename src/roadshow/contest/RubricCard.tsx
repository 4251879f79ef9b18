import { View } from '@tarojs/components';
import type { ContestRules } from '../../../domain/contest/rules';
import { openContestText as text } from '../../../locales/zh-CN/contest/open';
import { sayMinutes } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';

type Props = { readonly rules: Pick<ContestRules, 'criteria' | 'step' | 'trimFrom' | 'timing'> };

/** What judges look at, for how many points each, and how a result comes of it. */
export function RubricCard({ rules: { criteria, step, trimFrom, timing } }: Props) {
  return (
    <Card title={text.rubric} className="rubric">
      {criteria.map(({ id, name, max }) => (
        <View key={id} className="rubric__line">
          <View className="rubric__name">{name}</View>
          <View className="rubric__points">{text.points(max)}</View>
        </View>
      ))}
      <View className="rubric__rule">{text.stepOf(step)}</View>
      <View className="rubric__rule">{trimFrom > 0 ? text.trimmed(trimFrom) : text.plainMean}</View>
      <View className="rubric__rule">
        {text.timing(sayMinutes(timing.pitchSeconds / 60), sayMinutes(timing.answerSeconds / 60))}
      </View>
    </Card>
  );
}
