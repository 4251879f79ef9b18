import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readDesk } from '../../../contracts/checkin/calls';
import { deskText as text } from '../../../locales/zh-CN/checkin/desk';
import { sayClock } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';

type Props = { readonly latest: OutputOf<typeof readDesk>['latest'] };

export function LatestArrivals({ latest }: Props) {
  return (
    <Card title={text.latest}>
      {latest.length === 0 && <View className="desk__aside">{text.nobodyNext}</View>}
      <RowList
        name="arrivals"
        sections={[
          rowSection({
            name: 'latest',
            rows: latest,
            keyOf: ({ nickname, checkedInAt }) => `${checkedInAt}.${nickname}`,
            draw: ({ nickname, checkedInAt }) => (
              <View className="arrival">
                <Icon name="check" color="jade" size="small" />
                <View className="arrival__name">{nickname}</View>
                <View className="arrival__time">{sayClock(checkedInAt)}</View>
              </View>
            ),
          }),
        ]}
      />
    </Card>
  );
}
