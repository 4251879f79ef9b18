import { View } from '@tarojs/components';
import { judgingText as text } from '../../../locales/zh-CN/contest/judging';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Notice } from '../../components/Notice';
import { now } from '../../device/clock';
import type { Judging } from '../../gateway/marks/keptJudging';
import type { MarkSheet } from '../../gateway/marks/markSheet';
import { isOwed, type JudgingEntry, numberOf } from '../judgedEntry';

type Props = {
  readonly judging: Judging;
  readonly isOffline: boolean;
  readonly sheetOf: (entry: JudgingEntry) => MarkSheet;
};

/** What a judge must know before anything else: who they are tonight, and what is wanted of them. */
export function EveningNotices({ judging, isOffline, sheetOf }: Props) {
  const { title, seat, standing, status, startAt, venue, serverTime, nudgedAt } = judging;
  const owed = judging.entries.filter((entry) => isOwed(judging, entry, sheetOf(entry)));
  const numbers = owed.map(({ key }) => text.number(numberOf(key))).join('、');
  return (
    <>
      <View className="evening__title">{title}</View>
      {seat && <View className="evening__seat">{text.seat(seat.slice(1))}</View>}
      {isOffline && (
        <Notice className="evening__offline" tone="wait" icon="offline" title={text.offline}>
          {text.offlineNext(sayMoment(serverTime, now()))}
        </Notice>
      )}
      {nudgedAt && owed.length > 0 && (
        <Notice className="nudge" tone="wait" icon="bell" title={text.nudge}>
          {text.nudgeNext(numbers)}
        </Notice>
      )}
      {standing === 'alternate' && status !== 'closed' && (
        <Notice className="alternate" tone="wait" icon="clock" title={text.alternate}>
          {text.alternateNext}
        </Notice>
      )}
      {standing === 'replaced' && (
        <Notice className="replaced" tone="no" icon="person" title={text.replaced}>
          {text.replacedNext}
        </Notice>
      )}
      {status === 'preparing' && (
        <Notice
          className="preparing"
          tone="yes"
          icon="calendar"
          title={`${text.preparing(sayMoment(startAt, now()))} · ${venue}`}
        >
          {judging.entries.length > 0 ? text.preparingNext : text.undrawnNext}
        </Notice>
      )}
      {status === 'closed' && (
        <Notice className="closed" tone="yes" icon="check" title={text.closed}>
          {text.closedNext}
        </Notice>
      )}
    </>
  );
}
