import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { admissionNames, minimumAgeNames } from '../../../locales/zh-CN/activity/kinds';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { placeName } from '../../../locales/zh-CN/area/place';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Fact } from '../../components/Fact';
import { now } from '../../device/clock';
import { DetailFacts } from './DetailFacts';
import { OfficeFact } from './OfficeFact';

type Activity = OutputOf<typeof readActivity>['activity'];

export function ActivityFacts({ activity }: { readonly activity: Activity }) {
  const { registrationOpensAt, registrationClosesAt } = activity;
  return (
    <Card>
      <Fact icon="ticket" label={text.admission}>
        {admissionNames[activity.admission]}
        <View className="activity__aside">{text.admissionRule[activity.admission]}</View>
      </Fact>
      {activity.seatsPerSignUp > 1 && (
        <Fact icon="people" label={text.party}>
          {text.partyMost(activity.seatsPerSignUp)}
        </Fact>
      )}
      <Fact icon="place" label={text.where}>
        {activity.venue}
        <View className="activity__aside">{placeName(activity.townshipCode)}</View>
      </Fact>
      <Fact icon="building" label={text.organiser}>
        {activity.organisationName}
      </Fact>
      <OfficeFact contact={activity.officeContact} />
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
