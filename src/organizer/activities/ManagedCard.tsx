import { View } from '@tarojs/components';
import type { listManaged } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import { kindNames } from '../../../locales/zh-CN/activity/kinds';
import { workbenchText as text } from '../../../locales/zh-CN/activity/workbench';
import { sayClock } from '../../../locales/zh-CN/time/time';
import { DateBlock } from '../../components/DateBlock';
import { StatusMark } from '../../components/StatusMark';
import { toneOfStatus } from '../toneOfStatus';

type Props = {
  readonly activity: OutputOf<typeof listManaged>['activities'][number];
  readonly onTap: (activityId: string) => void;
};

export function ManagedCard({ activity, onTap }: Props) {
  return (
    <View className="managed-card" aria-role="button" aria-label={activity.title} onClick={() => onTap(activity.id)}>
      <DateBlock at={activity.startAt} />
      <View className="managed-card__words">
        <View className="managed-card__title">{activity.title}</View>
        <View className="managed-card__aside">
          {kindNames[activity.kind]} · {sayClock(activity.startAt)}
        </View>
        <View className="managed-card__aside">{text.signedUp(activity.signedUp, activity.seats.capacity)}</View>
        <StatusMark tone={toneOfStatus[activity.status]}>{text.status[activity.status]}</StatusMark>
      </View>
    </View>
  );
}
