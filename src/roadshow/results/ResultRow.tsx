import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { listResults } from '../../../contracts/contest/results';
import { restAward } from '../../../domain/contest/contest';
import { awardName } from '../../../locales/zh-CN/contest/awards';
import { resultsText as text } from '../../../locales/zh-CN/contest/results';
import { CardDate } from '../../components/activity/CardDate';
import '../../components/contest/ContestRow.scss';
import './ResultRow.scss';

type Result = OutputOf<typeof listResults>['results'][number];
type Props = { readonly result: Result; readonly onTap: () => void };

const mostShown = 3;

/** One contest with its first awards. */
export function ResultRow({ result: { title, startAt, awarded }, onTap }: Props) {
  const named = awarded.filter(({ award }) => award !== restAward);
  return (
    <View className="contest-row leaf-card result-row" aria-role="button" aria-label={title} onClick={onTap}>
      <CardDate kind="roadshow" at={startAt} />
      <View className="leaf-card__words">
        <View className="contest-row__title">{title}</View>
        {named.slice(0, mostShown).map((one) => (
          <View key={`${one.award} ${one.title}`} className="result-row__award">
            <View className="result-row__name">{awardName(one.award)}</View>
            <View className="result-row__entry">{one.title}</View>
          </View>
        ))}
        {awarded.length > mostShown && <View className="contest-row__aside">{text.more(awarded.length)}</View>}
      </View>
    </View>
  );
}
