import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readResult } from '../../../contracts/contest/results';
import { addMinutes } from '../../../domain/time/instant';
import { resultText as text } from '../../../locales/zh-CN/contest/result';
import { sayDay, sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Appeals } from '../../components/contest/Appeals';
import { Fact } from '../../components/Fact';
import { now } from '../../device/clock';

type Result = NonNullable<OutputOf<typeof readResult>['result']>;

/** The public notice: from when to when, who objected, and what was answered. */
export function NoticeCard({ result }: { readonly result: Result }) {
  const { publishedAt, noticeUntil } = result;
  return (
    <Card title={text.notice} className="public-notice">
      <Fact icon="clock" label={text.publishedAt}>
        {sayMoment(publishedAt, now())}
      </Fact>
      <Fact icon="calendar" label={text.noticeUntil}>
        {sayDay(addMinutes(noticeUntil, -1), now())}
      </Fact>
      <View className="public-notice__who">{text.noticeWho}</View>
      <Appeals result={result} />
    </Card>
  );
}
