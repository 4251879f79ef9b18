import { View } from '@tarojs/components';
import type { listApplicants } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import { reviewText as text } from '../../../locales/zh-CN/admission/review';
import { FilledBar } from '../../components/activity/SeatsBar';
import { Card } from '../../components/Card';

type Pool = OutputOf<typeof listApplicants>['pools'][number];
type Props = { readonly pools: readonly Pool[]; readonly placeOf: (pool: Pool) => string };

export function SeatsLeft({ pools, placeOf }: Props) {
  return (
    <Card className="seats-left">
      {pools.map((pool) => (
        <View key={`${pool.sessionId}-${pool.ticketKind}`} className="seats-left__pool">
          <View className="seats-left__words">{text.left(placeOf(pool), pool.left, pool.capacity)}</View>
          <FilledBar filled={pool.capacity - pool.left} whole={pool.capacity} />
        </View>
      ))}
    </Card>
  );
}
