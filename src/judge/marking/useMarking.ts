import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { standByMarks } from '../../../contracts/contest/judging';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import { showNote } from '../../device/feedback';
import { newRequestId } from '../../device/pendingRequest';
import { scrollToFirst } from '../../device/scrolling';
import type { Judging } from '../../gateway/marks/keptJudging';
import { changeSheet } from '../../gateway/marks/keptSheets';
import { type MarkSheet, withMark, withNote, withSubmission } from '../../gateway/marks/markSheet';
import { phoneId } from '../../gateway/marks/phoneId';
import { answered, questionAbout, reconciled } from '../../gateway/marks/reconcile';
import { sendMarks, sendMarksSoon } from '../../gateway/marks/sendMarks';
import { useAct } from '../../gateway/useAct';
import type { JudgingEntry } from '../judgedEntry';
import { stageLinePixels } from './stageLinePixels';

/** Which entry a page is about, as its address says. */
export const useEntryKey = (): string => useRouter().params.entry ?? '';

/** What a judge does on one entry: each change is on the phone before anything else happens. */
export function useMarking(judging: Judging, entry: JudgingEntry, sheet: MarkSheet, reload: () => Promise<void>) {
  const [isConfirming, setIsConfirming] = useState(false);
  const [hasTried, setHasTried] = useState(false);
  const standing = useAct(standByMarks);
  const { contestId, isRehearsal } = judging;
  const change = (changed: (sheet: MarkSheet) => MarkSheet) => changeSheet(sheet, entry.key, changed);

  const missing = judging.rules.criteria.filter(({ id }) => (sheet.criteria[id] ?? null) === null);

  const send = () => {
    change((latest) => withSubmission(latest, newRequestId()));
    setIsConfirming(false);
    setHasTried(false);
    sendMarks();
  };
  return {
    missing,
    /** Criteria to be shown as missing: once the judge has tried to submit. */
    shownMissing: hasTried ? missing.map(({ id }) => id) : [],
    mark: (criterion: string, mark: string) => {
      change((latest) => withMark(latest, criterion, mark));
      sendMarksSoon();
    },
    note: (note: string) => {
      change((latest) => withNote(latest, note));
      sendMarksSoon();
    },
    /** Shows all marks before they go. */
    review: () => {
      setHasTried(true);
      if (questionAbout(sheet, entry) !== null) return scrollToFirst('.marking-notices', stageLinePixels);
      if (missing.length === 0) return setIsConfirming(true);
      showNote(text.missingNote(missing.map(({ name }) => name).join('、')));
      scrollToFirst(`.criterion-${missing[0]?.id}`, stageLinePixels);
    },
    isConfirming,
    back: () => setIsConfirming(false),
    send,
    choose: (keeps: 'this' | 'other') => {
      change((latest) => answered(reconciled(latest, judging, entry, phoneId()), entry, keeps));
      sendMarks();
    },
    standBy: (submission: string) =>
      standing.act({ contestId, isRehearsal, entry: entry.key, submission }, { done: text.stoodBy, after: reload }),
    standing,
  };
}
export type Marking = ReturnType<typeof useMarking>;
