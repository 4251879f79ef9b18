import { View } from '@tarojs/components';
import { kindNames } from '../../../locales/zh-CN/activity/kinds';
import { manageText } from '../../../locales/zh-CN/activity/manage';
import { workbenchText as text } from '../../../locales/zh-CN/activity/workbench';
import { sayClock } from '../../../locales/zh-CN/time/time';
import { CardDate } from '../../components/activity/CardDate';
import { StatusMark } from '../../components/StatusMark';
import { toneOfStatus } from '../toneOfStatus';
import type { Managed } from './useActivities';

type Props = {
  readonly activity: Managed;
  readonly onTap: (activityId: string) => void;
};

export function ManagedCard({ activity, onTap }: Props) {
  return (
    <View
      className="managed-card leaf-card"
      aria-role="button"
      aria-label={activity.title || manageText.untitled}
      onClick={() => onTap(activity.id)}
    >
      <CardDate kind={activity.kind} at={activity.startAt} />
      <View className="leaf-card__words">
        <View className="managed-card__title">{activity.title || manageText.untitled}</View>
        <View className="managed-card__aside">
          {kindNames[activity.kind]} · {sayClock(activity.startAt)}
        </View>
        <View className="managed-card__aside">{text.signedUp(activity.signedUp, activity.seats.capacity)}</View>
        <StatusMark tone={toneOfStatus[activity.status]}>{text.status[activity.status]}</StatusMark>
      </View>
    </View>
  );
}
