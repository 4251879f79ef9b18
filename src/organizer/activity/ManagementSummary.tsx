import { View } from '@tarojs/components';
import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import { missingIn } from '../../../domain/activity/missing';
import { spanOf } from '../../../domain/activity/sessions';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { workbenchText } from '../../../locales/zh-CN/activity/workbench';
import { placeName } from '../../../locales/zh-CN/area/place';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { toneOfStatus } from '../toneOfStatus';
import { SeatsBySession } from './SeatsBySession';

type Props = {
  readonly managed: OutputOf<typeof readPlan>;
  readonly isOver: boolean;
  readonly sessionsToCallOff: readonly string[];
  readonly onCallOff: (sessionId: string) => void;
};

export function ManagementSummary({ managed, isOver, sessionsToCallOff, onCallOff }: Props) {
  const { plan, status } = managed;
  const { startAt, endAt } = spanOf(plan.sessions);
  return (
    <Card>
      <StatusMark tone={isOver ? 'quiet' : toneOfStatus[status]}>
        {isOver ? workbenchText.over : workbenchText.status[status]}
      </StatusMark>
      <View className="management__title">{plan.title || text.untitled}</View>
      <View className="management__aside">
        {plan.sessions.length > 1 ? text.sessions(plan.sessions.length) : saySpan(startAt, endAt, now())}
      </View>
      <View className="management__aside">
        {[placeName(plan.townshipCode), plan.venue].filter(Boolean).join(' · ')}
      </View>
      {status === 'draft' && <View className="management__aside">{text.draftHint}</View>}
      {status === 'draft' && missingIn(plan).length > 0 && (
        <View className="management__aside">{text.incompleteHint}</View>
      )}
      {(status !== 'draft' || plan.sessions.length > 1) && (
        <SeatsBySession managed={managed} sessionsToCallOff={sessionsToCallOff} onCallOff={onCallOff} />
      )}
    </Card>
  );
}
