import { View } from '@tarojs/components';
import { recuse } from '../../../contracts/contest/officials';
import { textRules } from '../../../domain/text/limits';
import { recusalText as text } from '../../../locales/zh-CN/contest/judging';
import { Card } from '../../components/Card';
import { PromptSheet } from '../../components/form/PromptSheet';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { StatusMark } from '../../components/StatusMark';
import type { Judging } from '../../gateway/marks/keptJudging';
import { useAct } from '../../gateway/useAct';
import { usePrompt } from '../../gateway/usePrompt';

type Undrawn = Judging['undrawn'][number];
type Props = { readonly judging: Judging; readonly onChange: () => unknown };

/** What will go on stage, as long as its order does not stand: from any of it the judge may recuse. */
export function RecusalCard({ judging: { contestId, undrawn }, onChange }: Props) {
  const recusing = useAct(recuse);
  const prompt = usePrompt(recusing, ({ entryId }: Undrawn, reason) =>
    recusing.act({ contestId, entryId, reason }, { done: text.done, after: onChange }),
  );
  const draw = (entry: Undrawn) => (
    <View
      className={entry.isRecused ? 'judged undrawn undrawn--declared' : 'judged undrawn'}
      aria-role="button"
      aria-label={`${entry.title} ${entry.isRecused ? text.declared : text.declare}`}
      onClick={() => {
        if (!entry.isRecused) prompt.ask(entry);
      }}
    >
      <View className="judged__words">
        <View className="judged__title">{entry.title}</View>
        <View className="judged__team">{entry.team}</View>
      </View>
      {entry.isRecused ? (
        <StatusMark tone="quiet">{text.declared}</StatusMark>
      ) : (
        <View className="text-link">{text.declare}</View>
      )}
    </View>
  );
  return (
    <Card title={text.title}>
      <View className="undrawn__next">{text.next}</View>
      <RowList
        name="undrawn"
        sections={[
          rowSection({ name: 'undrawn', rows: undrawn, keyOf: ({ entryId }) => entryId, draw, isLined: true }),
        ]}
      />
      <PromptSheet
        {...prompt.sheet}
        name="recusal"
        draft={`recusal.${contestId}.${prompt.subject?.entryId ?? ''}`}
        sentAs="reason"
        title={text.reasonTitle(prompt.subject?.title ?? '')}
        hint={text.reasonHint}
        submit={text.submit}
        rule={textRules.recusalReason}
        wrong={text.wrong}
      />
    </Card>
  );
}
