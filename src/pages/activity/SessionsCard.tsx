import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { minutesBetween } from '../../../domain/time/instant';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { seatsText } from '../../../locales/zh-CN/activity/seats';
import { sayClockSpan, sayMinutes } from '../../../locales/zh-CN/time/time';
import { DateBlock } from '../../components/activity/DateBlock';
import { Card } from '../../components/Card';
import { now } from '../../device/clock';
import { PlaceRow } from './PlaceRow';

type Activity = OutputOf<typeof readActivity>['activity'];

export function SessionsCard({ activity }: { readonly activity: Activity }) {
  const { sessions, admission } = activity;
  return (
    <Card className="sessions" {...(sessions.length > 1 && { title: text.sessions(sessions.length) })}>
      {sessions.map((session) => (
        <View key={session.id} className="session">
          <View className="session__when">
            <DateBlock at={session.startAt} />
            <View className="session__words">
              <View className="session__clock">{sayClockSpan(session.startAt, session.endAt, now())}</View>
              <View className="activity__aside">
                {session.cancelReason !== null
                  ? seatsText.calledOff(session.cancelReason)
                  : now() >= session.endAt
                    ? seatsText.over
                    : text.duration(sayMinutes(minutesBetween(session.startAt, session.endAt)))}
              </View>
            </View>
          </View>
          {now() < session.endAt &&
            session.cancelReason === null &&
            session.places.map((place) => (
              <PlaceRow
                key={place.kind}
                admission={admission}
                session={session}
                place={place}
                isClosed={now() >= activity.registrationClosesAt}
                isNamed={session.places.length > 1 || place.kind !== 'hall'}
              />
            ))}
        </View>
      ))}
    </Card>
  );
}
