import { View } from '@tarojs/components';
import { workbenchText as text } from '../../../locales/zh-CN/activity/workbench';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { now } from '../../device/clock';
import type { Waits } from './useActivities';

type Props = {
  readonly waits: Waits;
  readonly onReview: (activityId: string) => void;
  readonly onCall: (activityId: string) => void;
  readonly onOpenDesk: (activityId: string) => void;
};

/** What one activity asks for now, each a tap away. */
export function WaitsCard({ waits, onReview, onCall, onOpenDesk }: Props) {
  const { activityId, title, startAt, toReview, toCall, todayAt } = waits;
  return (
    <Card className="waits-card">
      <View className="waits-card__title">{title}</View>
      {todayAt === null ? (
        <View className="managed-card__aside">{sayMoment(startAt, now())}</View>
      ) : (
        <Entry
          name="desk"
          icon="scan"
          text={text.deskAt(sayMoment(todayAt, now()))}
          onTap={() => onOpenDesk(activityId)}
        />
      )}
      {toReview > 0 && (
        <Entry name="review" icon="check" text={text.toReview(toReview)} onTap={() => onReview(activityId)} />
      )}
      {toCall > 0 && <Entry name="calls" icon="phone" text={text.toCall(toCall)} onTap={() => onCall(activityId)} />}
    </Card>
  );
}
