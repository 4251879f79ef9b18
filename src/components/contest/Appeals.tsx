import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../contracts/call';
import type { readResult } from '../../../contracts/contest/results';
import { resultText as text } from '../../../locales/zh-CN/contest/result';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { RowList } from '../list/RowList';
import { rowSection } from '../list/rowSection';
import { StatusMark } from '../StatusMark';
import './Appeals.scss';

type Result = NonNullable<OutputOf<typeof readResult>['result']>;
export type Appeal = Result['appeals'][number];
type Props = {
  readonly result: Pick<Result, 'appeals' | 'standings'>;
  /** What can be done about one that waits for its answer. */
  readonly action?: (appeal: Appeal) => ReactNode;
};

/** Appeals against a result with what the organiser answered, as everyone reads them. */
export function Appeals({ result: { appeals, standings }, action }: Props) {
  const titles = new Map(standings.map(({ entryId, title }) => [entryId, title]));
  const section = rowSection({
    name: 'appeals',
    rows: appeals,
    keyOf: ({ id }) => id,
    draw: (appeal) => (
      <View className="appeal">
        <View className="appeal__of">{text.appealOf(titles.get(appeal.entryId) ?? '')}</View>
        <View className="appeal__when">{sayMoment(appeal.at, now())}</View>
        <View className="appeal__words">{appeal.reason}</View>
        {appeal.answer ? (
          <View className="appeal__answer">
            <View className="appeal__when">{text.answered(sayMoment(appeal.answer.at, now()))}</View>
            <View className="appeal__words">{appeal.answer.text}</View>
          </View>
        ) : (
          <>
            <StatusMark tone="wait">{text.waiting}</StatusMark>
            {action?.(appeal)}
          </>
        )}
      </View>
    ),
    empty: <View className="appeal__when">{text.noAppeals}</View>,
  });
  return <RowList name="appeals" sections={[section]} />;
}
