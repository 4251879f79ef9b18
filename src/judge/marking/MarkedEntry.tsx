import { View } from '@tarojs/components';
import { useState } from 'react';
import { textRules } from '../../../domain/text/limits';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import { FailureNotice } from '../../components/FailureNotice';
import { TextField } from '../../components/form/TextField';
import type { Judging } from '../../gateway/marks/keptJudging';
import { isStored } from '../../gateway/marks/keptSheets';
import { isChanged, type MarkSheet, sameMarks } from '../../gateway/marks/markSheet';
import { questionAbout } from '../../gateway/marks/reconcile';
import { Button } from '../../ui/Button';
import { JudgeScreen } from '../JudgeScreen';
import { isFixed, isMarkable, isOwed, isTheirs, type JudgingEntry, lookOf, numberOf, totalIn } from '../judgedEntry';
import type { useJudging } from '../useJudging';
import { ConfirmSheet } from './ConfirmSheet';
import { CriterionCard } from './CriterionCard';
import { EntryHead } from './EntryHead';
import { MarkingNotices } from './MarkingNotices';
import { MarksTable } from './MarksTable';
import { OwnTotals } from './OwnTotals';
import { earlierMarks, ownTotals } from './ownMarks';
import { ReceiptCard } from './ReceiptCard';
import { RemarkCard } from './RemarkCard';
import { StageLine } from './StageLine';
import { SubmitBar } from './SubmitBar';
import { savedWord } from './savedWord';
import { useMarking } from './useMarking';

type Props = {
  readonly judging: Judging;
  readonly entry: JudgingEntry;
  readonly sheet: MarkSheet;
  readonly shown: ReturnType<typeof useJudging>['shown'];
  readonly isVisible: boolean;
  readonly isOffline: boolean;
  readonly onGo: (key: string) => void;
};

export function MarkedEntry({ judging, entry, sheet, shown, isVisible, isOffline, onGo }: Props) {
  const marking = useMarking(judging, entry, sheet, shown.reload);
  const [open, setOpen] = useState<{ readonly id: string; readonly band: number } | null>(null);
  const { rules } = judging;
  const canMark = isMarkable(judging, entry);
  const total = totalIn(rules, sheet.criteria);
  const most = rules.criteria.reduce((sum, { max }) => sum + Number(max), 0);
  const mine = entry.mine ?? null;
  const canHandInLate =
    isFixed(entry) &&
    isTheirs(judging, entry) &&
    isChanged(sheet) &&
    marking.missing.length === 0 &&
    !entry.late.some(({ criteria }) => sameMarks(criteria, sheet.criteria));
  const receipt = mine ?? (sheet.counted === null ? null : { ...sheet.counted, isPaper: false });
  const shownMarks = isFixed(entry) && mine !== null ? mine.criteria : sheet.criteria;
  return (
    <JudgeScreen
      className="marking"
      isRehearsal={judging.isRehearsal}
      isAwake={isVisible && judging.status === 'running'}
      actions={
        canMark && (
          <SubmitBar
            total={total}
            saved={savedWord(sheet, { isStored: isStored(sheet), isOffline })}
            missing={marking.missing.length}
            isOpen={entry.state === 'scoring'}
            hasSubmitted={mine !== null || sheet.counted !== null || sheet.outgoing.length > 0}
            isWaiting={sheet.outgoing.length > 0}
            isChanged={isToSubmit(sheet)}
            onSubmit={marking.review}
          />
        )
      }
    >
      <StageLine
        judging={judging}
        entry={entry}
        look={lookOf(judging, entry, sheet)}
        question={questionIn(entry, sheet)}
        isNudged={judging.nudgedAt !== null && isOwed(judging, entry, sheet)}
        isVisible={isVisible}
        onGo={onGo}
      />
      {shown.failure && <FailureNotice failure={shown.failure} onRetry={shown.reload} />}
      <EntryHead entry={entry} isToRead={!canMark && !isFixed(entry)} />
      <MarkingNotices judging={judging} entry={entry} sheet={sheet} marking={marking} isOffline={isOffline} />
      {canHandInLate && (
        <View className="hand-in-late">
          <Button className="late-submit" onTap={marking.review}>
            {text.handInLate}
          </Button>
        </View>
      )}
      {canMark ? (
        <View className="criteria">
          {rules.criteria.map((criterion) => (
            <CriterionCard
              key={criterion.id}
              criterion={criterion}
              step={rules.step}
              mark={sheet.criteria[criterion.id] ?? null}
              earlier={earlierMarks(judging, entry, criterion.id)}
              isMissing={marking.shownMissing.includes(criterion.id)}
              open={open?.id === criterion.id ? open.band : null}
              onOpen={(band) => setOpen(band === null ? null : { id: criterion.id, band })}
              onMark={(mark) => marking.mark(criterion.id, mark)}
            />
          ))}
        </View>
      ) : (
        isTheirs(judging, entry) && <MarksTable rules={rules} criteria={isFixed(entry) ? shownMarks : null} />
      )}
      <TextField
        name="judge-note"
        label={text.note}
        hint={text.noteHint}
        isLong={true}
        rule={textRules.judgeNote}
        value={sheet.note}
        onChange={marking.note}
      />
      {canMark && <OwnTotals totals={ownTotals(judging, entry, total)} most={most} />}
      {mine !== null && <RemarkCard judging={judging} entry={entry} onChange={shown.reload} />}
      {receipt && <ReceiptCard receipt={receipt.receipt} at={receipt.at} isPaper={receipt.isPaper} />}
      <ConfirmSheet
        isOpen={marking.isConfirming}
        number={numberOf(entry.key)}
        title={entry.title}
        rules={rules}
        sheet={sheet}
        isLate={isFixed(entry)}
        onConfirm={marking.send}
        onClose={marking.back}
      />
    </JudgeScreen>
  );
}

/** What only the judge can answer. */
function questionIn(entry: JudgingEntry, sheet: MarkSheet): string | null {
  if (questionAbout(sheet, entry) !== null) return text.question;
  if (sheet.refusal !== null) return text.refused;
  return entry.asksToLookAgain ? text.lookAgainBriefly : null;
}

/** Marks that neither count as yet nor are on their way. */
function isToSubmit(sheet: MarkSheet): boolean {
  const last = sheet.outgoing[sheet.outgoing.length - 1];
  return last === undefined ? isChanged(sheet) : !sameMarks(last.criteria, sheet.criteria);
}
