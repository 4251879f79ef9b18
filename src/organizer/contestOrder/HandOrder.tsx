import { View } from '@tarojs/components';
import { orderText as text } from '../../../locales/zh-CN/contest/order';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { moved } from './orderPhase';
import type { OrderedContest } from './useContestOrder';

type Entry = OrderedContest['entries'][number];
type Props = {
  readonly entries: readonly Entry[];
  readonly order: readonly string[];
  readonly onChange: (order: readonly string[]) => void;
};

/** The list with two ways for each row: thumbs move rows, they do not drag them. */
export function HandOrder({ entries, order, onChange }: Props) {
  const byId = new Map(entries.map((entry) => [entry.entryId, entry]));
  const rows = order.flatMap((id) => byId.get(id) ?? []);
  const section = rowSection({
    name: 'hand-order',
    rows,
    keyOf: ({ entryId }, index) => `${entryId}.${index}`,
    draw: ({ title, team }, index) => (
      <View className="order-row">
        <View className="order-row__place">{index + 1}</View>
        <View className="order-row__words">
          <View>{title}</View>
          <View className="order-row__aside">{team}</View>
        </View>
        <View className="order-row__ways">
          {index > 0 && (
            <View
              className={`text-link up-${index}`}
              aria-role="button"
              aria-label={text.up(title)}
              onClick={() => onChange(moved(order, index, -1))}
            >
              {text.upWord}
            </View>
          )}
          {index < rows.length - 1 && (
            <View
              className={`text-link down-${index}`}
              aria-role="button"
              aria-label={text.down(title)}
              onClick={() => onChange(moved(order, index, 1))}
            >
              {text.downWord}
            </View>
          )}
        </View>
      </View>
    ),
    head: (
      <>
        <View className="card__title">{text.entriesToDraw(rows.length)}</View>
        <View className="order-row__aside">{text.handNext}</View>
      </>
    ),
    className: 'card',
    isLined: true,
  });
  return <RowList name="hand-order" sections={[section]} />;
}
