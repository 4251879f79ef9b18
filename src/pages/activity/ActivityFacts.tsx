import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity';
import type { OutputOf } from '../../../contracts/call';
import { minutesBetween } from '../../../domain/time/instant';
import { activityText as text } from '../../../locales/zh-CN/activity';
import { minimumAgeNames } from '../../../locales/zh-CN/kinds';
import { placeName } from '../../../locales/zh-CN/place';
import { sayMinutes, sayMoment, saySpan } from '../../../locales/zh-CN/time';
import { Card } from '../../components/Card';
import { Fact } from '../../components/Fact';
import { now } from '../../device/clock';
import { DetailFacts } from './DetailFacts';

type Activity = OutputOf<typeof readActivity>['activity'];

export function ActivityFacts({ activity }: { readonly activity: Activity }) {
  const { startAt, endAt, registrationOpensAt, registrationClosesAt } = activity;
  return (
    <Card>
      <Fact icon="clock" label={text.when}>
        {saySpan(startAt, endAt, now())}
        <View className="activity__aside">{text.duration(sayMinutes(minutesBetween(startAt, endAt)))}</View>
      </Fact>
      <Fact icon="place" label={text.where}>
        {activity.venue}
        <View className="activity__aside">{placeName(activity.townshipCode)}</View>
      </Fact>
      <Fact icon="building" label={text.organiser}>
        {activity.organisationName}
      </Fact>
      <DetailFacts details={activity.details} />
      <Fact icon="calendar" label={text.signUpWindow}>
        {text.signUpSpan(sayMoment(registrationOpensAt, now()), sayMoment(registrationClosesAt, now()))}
      </Fact>
      <Fact icon="person" label={text.age}>
        {minimumAgeNames[activity.minimumAge]}
      </Fact>
    </Card>
  );
}
