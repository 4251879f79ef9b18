import { View } from '@tarojs/components';
import type { readPlan } from '../../../contracts/activity';
import type { OutputOf } from '../../../contracts/call';
import { spanOf } from '../../../domain/activity/sessions';
import { manageText as text, workbenchText } from '../../../locales/zh-CN/organizer';
import { placeName } from '../../../locales/zh-CN/place';
import { saySpan } from '../../../locales/zh-CN/time';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { toneOfStatus } from '../toneOfStatus';
import { SeatsBySession } from './SeatsBySession';

type Props = { readonly managed: OutputOf<typeof readPlan>; readonly isOver: boolean };

export function ManagementSummary({ managed, isOver }: Props) {
  const { plan, status } = managed;
  const { startAt, endAt } = spanOf(plan.sessions);
  return (
    <Card>
      <StatusMark tone={isOver ? 'quiet' : toneOfStatus[status]}>
        {isOver ? workbenchText.over : workbenchText.status[status]}
      </StatusMark>
      <View className="management__title">{plan.title}</View>
      <View className="management__aside">
        {plan.sessions.length > 1 ? text.sessions(plan.sessions.length) : saySpan(startAt, endAt, now())}
      </View>
      <View className="management__aside">
        {placeName(plan.townshipCode)} · {plan.venue}
      </View>
      {status === 'draft' && <View className="management__aside">{text.draftHint}</View>}
      {(status !== 'draft' || plan.sessions.length > 1) && <SeatsBySession plan={plan} taken={managed.taken} />}
    </Card>
  );
}
