import { View } from '@tarojs/components';
import { judgingText as text } from '../../../locales/zh-CN/contest/judging';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { StatusMark } from '../../components/StatusMark';
import type { Judging } from '../../gateway/marks/keptJudging';
import type { MarkSheet } from '../../gateway/marks/markSheet';
import { type JudgingEntry, lookOf, numberOf } from '../judgedEntry';

type Props = {
  readonly judging: Judging;
  readonly sheetOf: (entry: JudgingEntry) => MarkSheet;
  readonly onOpen: (key: string) => void;
};

export function EntryList({ judging, sheetOf, onOpen }: Props) {
  const { entries, onStage } = judging;
  const draw = (entry: JudgingEntry) => {
    const { word, tone, total } = lookOf(judging, entry, sheetOf(entry));
    return (
      <View
        className={`judged judged-${entry.key} ${entry.key === onStage ? 'judged--on-stage' : ''}`}
        aria-role="button"
        aria-label={`${text.number(numberOf(entry.key))} ${entry.title} ${word} ${total ?? ''}`}
        onClick={() => onOpen(entry.key)}
      >
        <View className="judged__number">{numberOf(entry.key)}</View>
        <View className="judged__words">
          <View className="judged__title">{entry.title}</View>
          <View className="judged__team">{entry.team}</View>
          <StatusMark tone={tone}>{word}</StatusMark>
        </View>
        {total !== null && <View className="judged__total">{total}</View>}
      </View>
    );
  };
  return (
    <Card title={text.entries(entries.length)}>
      <RowList
        name="entries"
        empty={<EmptyState title={text.noEntries} next={text.noEntriesNext} />}
        sections={[rowSection({ name: 'entries', rows: entries, keyOf: ({ key }) => key, draw, isLined: true })]}
      />
    </Card>
  );
}
