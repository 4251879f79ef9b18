import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readDesk } from '../../../contracts/checkin/calls';
import { deskText as text } from '../../../locales/zh-CN/checkin/desk';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { FilledBar } from '../../components/activity/SeatsBar';
import { Card } from '../../components/Card';
import { now } from '../../device/clock';

export function DeskCounts({ desk }: { readonly desk: OutputOf<typeof readDesk> }) {
  const { signedUp, checkedIn } = desk;
  return (
    <Card className="desk__counts">
      <View className="desk__title">{desk.title}</View>
      <View className="desk__figure">{checkedIn}</View>
      <View className="desk__aside">{text.counts}</View>
      <FilledBar filled={checkedIn} whole={signedUp} />
      <View className="desk__aside">{text.of(signedUp)}</View>
      <View className="desk__aside">
        {desk.status === 'cancelled' ? text.cancelled : text.window(saySpan(desk.opensAt, desk.closesAt, now()))}
      </View>
    </Card>
  );
}
