import { seatName, stageText as text } from '../../../locales/zh-CN/contest/stage';
import type { Question } from '../../device/useConfirmed';
import { type Stage, type StageEntry, unmarkedJudges } from './nextStep';
import { placeOf } from './stageView';

const cancel = text.notYet;

/** Names the judges whose mark would be missing, and what is still on paper. */
export function beforeLocking(stage: Stage, entry: string): Question {
  const unmarked = unmarkedJudges(stage, entry).map(({ seat, name }) => `${seatName(seat)} ${name}`);
  const onPaper = stage.paper.filter((one) => one.entry === entry).length;
  const content = [
    unmarked.length === 0 ? text.confirmLockAll : text.confirmLockWithout(unmarked),
    ...(onPaper > 0 ? [text.lockPaper(onPaper)] : []),
  ].join('');
  return { title: text.confirmLock(placeOf(stage, entry)), content, confirm: text.lock, cancel };
}

export const beforeClosing = ({ ties }: Stage): Question => ({
  title: text.confirmClose,
  content: ties.length > 0 ? `${text.confirmCloseNext}${text.closeTies}` : text.confirmCloseNext,
  confirm: text.close,
  cancel,
});

export const beforeMissing = ({ missedTurns }: StageEntry): Question => ({
  title: text.more.confirmMissed,
  content: missedTurns > 0 ? text.more.confirmMissedSecond : text.more.confirmMissedFirst,
  confirm: text.more.miss,
  cancel,
});

export const beforeRepeating: Question = {
  title: text.more.confirmRepeat,
  content: text.more.confirmRepeatNext,
  confirm: text.more.repeat,
  cancel,
};

export const beforeCalling = (stage: Stage, entry: string): Question => ({
  title: text.entries.confirmCall(placeOf(stage, entry)),
  content: text.entries.confirmCallNext,
  confirm: text.entries.call,
  cancel,
});

export const beforeReplacing = (seat: Stage['seats'][number], alternate: string): Question => ({
  title: text.seats.confirmReplace(seatName(seat.seat), alternate),
  content: text.seats.confirmReplaceNext(seat.name),
  confirm: text.seats.replace,
  cancel,
});

export const beforeVoting = (titles: readonly string[]): Question => ({
  title: text.ties.confirm,
  content: titles.map((title, index) => `${index + 1}. ${title}`).join('\n'),
  confirm: text.ties.yes,
  cancel,
});
