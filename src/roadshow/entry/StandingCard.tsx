import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readMyEntry } from '../../../contracts/contest/calls';
import { entryFieldText as labels, entryText as text } from '../../../locales/zh-CN/contest/entry';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { EntryMark } from '../../components/contest/EntryMark';
import { now } from '../../device/clock';

type Props = {
  readonly entry: OutputOf<typeof readMyEntry>['entry'];
  /** Its contest has a result, and it was in it. */
  readonly hasResult: boolean;
};

/** How it stands, why, and what comes next. */
export function StandingCard({ entry: { status, submitBy, returned, rejection }, hasResult }: Props) {
  const isOpen = status === 'draft' || status === 'returned';
  return (
    <Card className={`standing standing--${status}`}>
      <EntryMark status={status} />
      <View className="standing__next">{hasResult ? text.hasResult : text.nowWhat[status]}</View>
      {isOpen && <View className="standing__by">{text.submitBy(sayMoment(submitBy, now()))}</View>}
      {status === 'returned' &&
        returned.map(({ field, reason }) => (
          <View key={field} className="standing__reason">
            <View className="standing__field">{labels[field]}</View>
            <View>{reason}</View>
          </View>
        ))}
      {rejection && (
        <View className="standing__reason">
          <View>{text.rejectedWhy(rejection.reason)}</View>
          {rejection.appeal && <View>{text.appealed(rejection.appeal.reason)}</View>}
          {rejection.appeal && (
            <View>
              {rejection.appeal.answer ? text.appealAnswer(rejection.appeal.answer.text) : text.appealWaiting}
            </View>
          )}
        </View>
      )}
    </Card>
  );
}
