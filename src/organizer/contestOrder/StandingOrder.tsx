import { View } from '@tarojs/components';
import { orderText as text } from '../../../locales/zh-CN/contest/order';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Notice } from '../../components/Notice';
import type { OrderedContest } from './useContestOrder';

type Props = { readonly contest: OrderedContest; readonly head: string };

/** Who comes when; who is not in the order stands at the end, without a number. */
export function StandingOrder({ contest, head }: Props) {
  const isChanged = contest.missing.includes('order') && contest.orderBy !== null && contest.orderBy !== 'closed-list';
  const section = rowSection({
    name: 'order',
    rows: contest.entries,
    keyOf: ({ entryId }) => entryId,
    draw: ({ title, team, place }) => (
      <View className="order-row">
        <View className="order-row__place">{place ?? '—'}</View>
        <View className="order-row__words">
          <View>{title}</View>
          <View className="order-row__aside">{team}</View>
        </View>
      </View>
    ),
    head: <View className="card__title">{head}</View>,
    className: 'card',
    isLined: true,
  });
  return (
    <>
      {isChanged && (
        <Notice tone="wait" icon="warning" title={text.changed}>
          {contest.orderBy === 'draw' ? text.changedAfterDrawNext : text.changedNext}
        </Notice>
      )}
      <RowList name="order" sections={[section]} />
    </>
  );
}
