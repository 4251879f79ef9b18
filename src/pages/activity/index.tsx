import { Image, View } from '@tarojs/components';
import { kindNames } from '../../../locales/zh-CN/activity/kinds';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { Answered } from '../../components/Answered';
import { faceStyle } from '../../components/activity/kindFace';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { Screen } from '../../components/Screen';
import { ActivityActions } from './ActivityActions';
import { ActivityExtras } from './ActivityExtras';
import { ActivityFacts } from './ActivityFacts';
import { ActivityNotices } from './ActivityNotices';
import { CollectedData } from './CollectedData';
import { SessionsCard } from './SessionsCard';
import { useActivity } from './useActivity';
import './index.scss';

export default function ActivityPage() {
  const { shown, action, signUp, seeTicket, seeAbsences, manage, readPrivacy } = useActivity();
  const actions = shown.value && action && (
    <ActivityActions shown={shown.value} action={action} onSignUp={signUp} onSeeTicket={seeTicket} />
  );
  return (
    <Screen className="activity" actions={actions}>
      <Answered of={shown}>
        {({ activity, viewer, serverTime }) => (
          <>
            {activity.cover && (
              <Image className="activity__cover" src={activity.cover} mode="aspectFill" ariaLabel={activity.title} />
            )}
            <View className="activity__head" style={faceStyle(activity.kind)}>
              <View className="activity__kind">{kindNames[activity.kind]}</View>
              <View className="activity__title">{activity.title}</View>
              <View className="activity__host">{activity.organisationName}</View>
            </View>
            <ActivityNotices shown={{ activity, viewer, serverTime }} onSeeAbsences={seeAbsences} />
            {activity.summary && (
              <Card title={text.about}>
                <View className="activity__summary">{activity.summary}</View>
              </Card>
            )}
            {activity.status !== 'cancelled' && <SessionsCard activity={activity} />}
            <ActivityFacts activity={activity} />
            <ActivityExtras activity={activity} />
            <CollectedData phone={activity.phone} onReadPrivacy={readPrivacy} />
            {viewer.canManage && (
              <Card className="manage-entrance row" onTap={manage}>
                <Icon name="edit" />
                <View className="row__text">{text.manage}</View>
                <Icon name="right" size="small" />
              </Card>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}
