import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readDeliveries } from '../../../contracts/message/calls';
import { callsText as text } from '../../../locales/zh-CN/message/calls';
import { Card } from '../../components/Card';

export function SentCounts({ counts }: { readonly counts: OutputOf<typeof readDeliveries>['counts'] }) {
  return (
    <Card title={text.sentTitle}>
      {counts.map(({ kind, sent, due, unreached }) => (
        <View key={kind} className={`sent-count sent-count-${kind}`}>
          <View className="sent-count__kind">{text.kinds[kind]}</View>
          <View className="sent-count__figures">{text.count(sent, due, unreached)}</View>
        </View>
      ))}
    </Card>
  );
}
