import { View } from '@tarojs/components';
import type { Placed, ResultDifference } from '../../../domain/contest/compareResult';
import { resultText as text } from '../../../locales/zh-CN/contest/result';
import { Notice } from '../../components/Notice';
import { faultWords } from './faultWords';
import type { Recomputation } from './recompute';

const mostNamed = 10;

/** What came of recomputing: that it agrees, or what does not, by name. */
export function Verdict({ of, entries }: { readonly of: Recomputation; readonly entries: number }) {
  if (of.outcome === 'agrees')
    return (
      <Notice className="verdict verdict--agrees" tone="yes" icon="check" title={text.agrees}>
        {text.agreesNext(entries)}
      </Notice>
    );
  if (of.outcome === 'differs')
    return (
      <Notice className="verdict verdict--differs" tone="no" icon="warning" title={text.differs}>
        <View>{text.differsNext}</View>
        {of.comparison.entries.slice(0, mostNamed).map((difference) => (
          <Difference key={titleOf(difference)} of={difference} />
        ))}
        {of.comparison.entries.length > mostNamed && (
          <View>{text.moreFaults(of.comparison.entries.length - mostNamed)}</View>
        )}
        {!of.comparison.isSealAsShown && <View className="verdict__item">{text.sealElsewhere}</View>}
      </Notice>
    );
  const faults = of.outcome === 'broken' ? of.faults.map((fault) => faultWords(fault, of.protocol)) : [];
  const named = of.outcome === 'broken' ? [...new Set(faults)] : [text.notAProtocol];
  return (
    <Notice className="verdict verdict--broken" tone="no" icon="warning" title={text.broken}>
      <View>{text.brokenNext}</View>
      {named.slice(0, mostNamed).map((words) => (
        <View key={words} className="verdict__item">
          {words}
        </View>
      ))}
      {named.length > mostNamed && <View>{text.moreFaults(named.length - mostNamed)}</View>}
    </Notice>
  );
}

const Difference = ({ of: { shown, computed } }: { readonly of: ResultDifference }) => (
  <View className="verdict__item">
    <View>{titleOf({ shown, computed })}</View>
    <View>{text.shownAs(placedWords(shown))}</View>
    <View>{text.computedAs(placedWords(computed))}</View>
  </View>
);

const titleOf = ({ shown, computed }: ResultDifference): string =>
  shown !== null && computed !== null && shown.title !== computed.title
    ? `${shown.title} / ${computed.title}`
    : (shown?.title ?? computed?.title ?? '');

function placedWords(placed: Placed | null): string {
  if (placed === null) return text.nowhere;
  const rank = placed.rank === null ? text.noRank : text.rank(placed.rank);
  return text.placed(rank, placed.final === null ? text.tooFew : text.points(placed.final));
}
