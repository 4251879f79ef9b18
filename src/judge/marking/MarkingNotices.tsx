import { View } from '@tarojs/components';
import { type AnyFailure, failureTexts } from '../../../locales/zh-CN/app/failures';
import { judgingText, markingText as text } from '../../../locales/zh-CN/contest/judging';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { FailureNotice } from '../../components/FailureNotice';
import { Notice } from '../../components/Notice';
import { now } from '../../device/clock';
import type { Judging } from '../../gateway/marks/keptJudging';
import type { MarkSheet } from '../../gateway/marks/markSheet';
import { questionAbout } from '../../gateway/marks/reconcile';
import { Button } from '../../ui/Button';
import { isFixed, isMarkable, type JudgingEntry, totalIn } from '../judgedEntry';
import { LookAgain } from './LookAgain';
import type { Marking } from './useMarking';

type Props = {
  readonly judging: Judging;
  readonly entry: JudgingEntry;
  readonly sheet: MarkSheet;
  readonly marking: Marking;
  readonly isOffline: boolean;
};

/** What a judge must know of this entry before the marks. */
export function MarkingNotices({ judging, entry, sheet, marking, isOffline }: Props) {
  const { rules, serverTime } = judging;
  const question = questionAbout(sheet, entry);
  const late = entry.late[entry.late.length - 1];
  return (
    <View className="marking-notices">
      {isOffline && (
        <Notice className="marking__offline" tone="wait" icon="offline" title={judgingText.offline}>
          {judgingText.offlineNext(sayMoment(serverTime, now()))}
        </Notice>
      )}
      {sheet.refusal !== null && (
        <Notice className="refusal" tone="no" icon="warning" title={text.refused}>
          {sayFailure(sheet.refusal)}
        </Notice>
      )}
      {question && (
        <Notice className="question" tone="wait" icon="phone" title={text.question}>
          {(question.about === 'marks' ? text.questionMarks : text.questionDraft)(totalIn(rules, question.theirs))}
          <View className="notice__answers">
            <Button className="keep-this" onTap={() => marking.choose('this')}>
              {text.keepThis(totalIn(rules, sheet.criteria))}
            </Button>
            <Button className="take-other" onTap={() => marking.choose('other')}>
              {text.takeOther(totalIn(rules, question.theirs))}
            </Button>
          </View>
        </Notice>
      )}
      {entry.asksToLookAgain && entry.mine && (
        <LookAgain key={entry.mine.submission} submission={entry.mine.submission} marking={marking} />
      )}
      {marking.standing.failure && <FailureNotice failure={marking.standing.failure} />}
      {late && (
        <Notice className="late" tone="no" icon="clock" title={text.late}>
          {text.lateNext(late.total, sayMoment(late.at, now()))}
        </Notice>
      )}
      <StateNotice judging={judging} entry={entry} />
    </View>
  );
}

/** Why there is nothing to be marked, where that is so. */
function StateNotice({ judging, entry }: Pick<Props, 'judging' | 'entry'>) {
  if (entry.isRecused) return quiet('recused', text.recused, text.recusedNext);
  if (entry.state === 'withdrawn') return quiet('withdrawn', text.withdrawn, '');
  if (entry.isPredecessors) return quiet('predecessors', text.predecessors, text.predecessorsNext);
  if (judging.standing === 'alternate') return quiet('alternate', judgingText.alternate, judgingText.alternateNext);
  if (judging.standing === 'replaced') return quiet('replaced', judgingText.replaced, judgingText.replacedNext);
  if (isFixed(entry))
    return entry.mine === null
      ? quiet('locked-without', text.lockedWithout, text.lockedWithoutNext)
      : quiet('locked', text.locked, text.lockedNext);
  return isMarkable(judging, entry) ? null : quiet('waiting', text.waiting, text.waitingNext);
}

const quiet = (name: string, title: string, next: string) => (
  <Notice className={`state-${name}`} tone="wait" icon="clock" title={title}>
    {next}
  </Notice>
);

const isKnown = (failure: string): failure is AnyFailure => failure in failureTexts;
const sayFailure = (failure: string): string => {
  const { what, next } = failureTexts[isKnown(failure) ? failure : 'unexpected'];
  return `${what}。${next}`;
};
