import { View } from '@tarojs/components';
import type { readPlan } from '../../../contracts/activity';
import type { OutputOf } from '../../../contracts/call';
import { manageText as text, workbenchText } from '../../../locales/zh-CN/organizer';
import { placeName } from '../../../locales/zh-CN/place';
import { seatsText } from '../../../locales/zh-CN/seats';
import { saySpan } from '../../../locales/zh-CN/time';
import { Card } from '../../components/Card';
import { Ring } from '../../components/Ring';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { toneOfStatus } from '../toneOfStatus';

type Props = { readonly managed: OutputOf<typeof readPlan>; readonly isOver: boolean };

export function ManagementSummary({ managed, isOver }: Props) {
  const { plan, status, signedUp } = managed;
  return (
    <Card>
      <StatusMark tone={isOver ? 'quiet' : toneOfStatus[status]}>
        {isOver ? workbenchText.over : workbenchText.status[status]}
      </StatusMark>
      <View className="management__title">{plan.title}</View>
      <View className="management__aside">{saySpan(plan.startAt, plan.endAt, now())}</View>
      <View className="management__aside">
        {placeName(plan.townshipCode)} · {plan.venue}
      </View>
      {status === 'draft' ? (
        <View className="management__aside">{text.draftHint}</View>
      ) : (
        <View className="management__ring">
          <Ring fraction={signedUp / plan.capacity} color="jade" size="figure">
            <View className="management__figure">{signedUp}</View>
            <View className="management__aside">{text.signedUp}</View>
          </Ring>
          <View className="management__aside">{seatsText.ofCapacity(signedUp, plan.capacity)}</View>
        </View>
      )}
    </Card>
  );
}
