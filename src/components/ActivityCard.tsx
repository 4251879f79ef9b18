import { View } from '@tarojs/components';
import type { listComing } from '../../contracts/activity';
import type { OutputOf } from '../../contracts/call';
import { homeText as text } from '../../locales/zh-CN/home';
import { placeName } from '../../locales/zh-CN/place';
import { sayClock } from '../../locales/zh-CN/time';
import { DateBlock } from './DateBlock';
import { SeatsRing } from './SeatsRing';
import { StatusMark } from './StatusMark';
import './ActivityCard.scss';

type Activity = OutputOf<typeof listComing>['activities'][number];
type Props = { readonly activity: Activity; readonly onTap: (activityId: string) => void };

export function ActivityCard({ activity, onTap }: Props) {
  return (
    <View
      className="activity-card"
      aria-role="button"
      aria-label={activity.title}
      data-id={activity.id}
      onClick={() => onTap(activity.id)}
    >
      <DateBlock at={activity.startAt} />
      <View className="activity-card__words">
        <View className="activity-card__title">{activity.title}</View>
        <View className="activity-card__place">
          {sayClock(activity.startAt)} · {placeName(activity.townshipCode)}
        </View>
        <View className="activity-card__place">{activity.venue}</View>
        {activity.status === 'cancelled' && <StatusMark tone="no">{text.cancelled}</StatusMark>}
        {activity.status !== 'cancelled' && activity.myStatus === 'confirmed' && (
          <StatusMark tone="yes">{text.signedUp}</StatusMark>
        )}
      </View>
      <SeatsRing {...activity.seats} />
    </View>
  );
}
