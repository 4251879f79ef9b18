import { View } from '@tarojs/components';
import { stageName, stagesText as text } from '../../../locales/zh-CN/contest/stages';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { StatusMark } from '../../components/StatusMark';
import type { ManagedContest } from './useContest';

type Props = {
  readonly stages: NonNullable<ManagedContest['stages']>;
  readonly isOpen: boolean;
  readonly onTakeOver: (stageId: string) => void;
};

/** What the earlier stages count, whether they are published, and the way to take their entries over. */
export function StagesCard({ stages, isOpen, onTakeOver }: Props) {
  const last = stages.earlier[stages.earlier.length - 1];
  return (
    <Card title={text.title} className="contest-stages">
      {stages.earlier.map(({ contestId, title, weight, isPublished, without }) => (
        <View key={contestId} className="contest-stage">
          <View>{stageName(title, weight)}</View>
          <StatusMark tone={isPublished ? 'yes' : 'wait'}>{isPublished ? text.published : text.unpublished}</StatusMark>
          {isPublished && without > 0 && <View className="contest__aside">{text.without(without)}</View>}
        </View>
      ))}
      <View className="contest-stage">{text.own(stages.ownWeight)}</View>
      {isOpen && last?.isPublished && (
        <Entry
          name="take-over"
          icon="list"
          text={text.takeOver(last.title)}
          aside={text.takeOverAside}
          onTap={() => onTakeOver(last.contestId)}
        />
      )}
    </Card>
  );
}
