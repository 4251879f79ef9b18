import { View } from '@tarojs/components';
import { leaveRemark } from '../../../contracts/contest/judging';
import { textRules } from '../../../domain/text/limits';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import { Card } from '../../components/Card';
import { PromptSheet } from '../../components/form/PromptSheet';
import type { Judging } from '../../gateway/marks/keptJudging';
import { useAct } from '../../gateway/useAct';
import { usePrompt } from '../../gateway/usePrompt';
import type { JudgingEntry } from '../judgedEntry';
import './RemarkCard.scss';

type Props = { readonly judging: Judging; readonly entry: JudgingEntry; readonly onChange: () => unknown };

/** What a judge would have the entrants read once the result is out. */
export function RemarkCard({ judging: { contestId, isRehearsal }, entry, onChange }: Props) {
  const leaving = useAct(leaveRemark);
  const prompt = usePrompt(leaving, ({ key }: JudgingEntry, remark) =>
    leaving.act({ contestId, isRehearsal, entry: key, remark }, { done: text.remarkKept, after: onChange }),
  );
  return (
    <>
      <Card className="remark" title={text.remark}>
        {entry.remark !== '' && <View className="remark__words">{entry.remark}</View>}
        <View className="remark__aside">{text.remarkNext}</View>
        <View className="text-link write-remark" aria-role="button" onClick={() => prompt.ask(entry)}>
          {entry.remark === '' ? text.remarkWrite : text.remarkChange}
        </View>
      </Card>
      <PromptSheet
        {...prompt.sheet}
        name="remark"
        draft={`remark.${contestId}.${prompt.subject?.key ?? ''}`}
        initial={prompt.subject?.remark}
        sentAs="remark"
        title={text.remarkTitle(prompt.subject?.title ?? '')}
        hint={text.remarkHint}
        submit={text.remarkSave}
        isLong={true}
        rule={textRules.judgeRemark}
        wrong={text.remarkWrong}
      />
    </>
  );
}
