import { useRouter } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { stageText as text } from '../../../locales/zh-CN/contest/stage';
import { showNote } from '../../device/feedback';
import { openPage } from '../../device/navigation';
import { scrollToFirst } from '../../device/scrolling';
import { useAwake } from '../../device/useAwake';
import { type Question, useConfirmed } from '../../device/useConfirmed';
import { useRefresh } from '../../device/useRefresh';
import { type NextStep, type Stage, unmarkedJudges } from './nextStep';
import { beforeClosing, beforeLocking } from './questions';
import { entryInFocus } from './stageView';
import { type Act, usePress } from './usePress';
import { useStage } from './useStage';
import { useStarting } from './useStarting';

/** What lies over the desk, one at a time. */
export type Sheet =
  | { readonly kind: 'more' | 'note' }
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'entry' | 'unlock'; readonly entry: string }
  | { readonly kind: 'tie'; readonly keys: Stage['ties'][number] };

export type Desk = ReturnType<typeof useStageDesk>;

export function useStageDesk() {
  const { contestId = '', isRehearsal: rehearsal } = useRouter().params;
  const run = { contestId, isRehearsal: rehearsal === 'true' };
  const { shown, offlineSince, takeStage, renew } = useStage(run);
  const stage = shown.value?.stage ?? null;
  const pressing = usePress(run, stage, { takeStage, renew });
  const starting = useStarting(run, shown.reload);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const confirmed = useConfirmed();
  useRefresh(shown.reload);
  useAwake(stage !== null);
  // Whom the desk is about stands at the top of it.
  const about = stage && `${stage.status}.${entryInFocus(stage)?.key ?? ''}`;
  const before = useRef(about);
  useEffect(() => {
    if (before.current !== null && about !== before.current) scrollToFirst('.screen');
    before.current = about;
  }, [about]);

  const close = () => setSheet(null);
  /** What is pressed on a sheet is done under the eyes: the sheet goes first. */
  const act = (what: Act, question: Question | null = null, done?: string) => {
    close();
    return confirmed(question, async () => {
      const isDone = await pressing.press(what);
      if (isDone && done !== undefined) showNote(done);
      return isDone;
    });
  };
  const lock = (seen: Stage, entry: Extract<NextStep, { type: 'lock' }>['entry']) => {
    const marked = seen.entries.find(({ key }) => key === entry)?.marked ?? [];
    const without = seen.seats.flatMap(({ seat }) => (marked.includes(seat) ? [] : seat));
    return act({ type: 'lock', entry, without }, beforeLocking(seen, entry));
  };

  /** Does the one thing that is next. */
  const go = (seen: Stage, step: NextStep) => {
    switch (step.type) {
      case 'lock':
        return lock(seen, step.entry);
      case 'close':
        return act({ type: 'close' }, beforeClosing(seen));
      case 'see-paper':
        return scrollToFirst('.paper');
      case 'end-rehearsal':
        return starting.end();
      case 'await-release':
      case 'done':
        return undefined;
      default:
        return act(step);
    }
  };

  const parameters = { contestId, isRehearsal: String(run.isRehearsal) };
  return {
    run,
    shown,
    stage,
    mayDirect: shown.value?.mayDirect ?? false,
    offlineSince,
    starting,
    pressing,
    act,
    lock,
    go,
    sheet,
    open: setSheet,
    close,
    typePaper: (entry = '', seat = '') => {
      close();
      openPage('organizer/paper', { ...parameters, entry, seat });
    },
    seeHall: () => {
      close();
      openPage('organizer/hall', parameters);
    },
    waiting: (entry: string) => (stage === null ? 0 : unmarkedJudges(stage, entry).length),
    note: async (words: string) => {
      const isSent = await pressing.press({ type: 'note', text: words });
      if (!isSent) return false;
      close();
      showNote(text.more.noted);
      return true;
    },
    unlock: async (entry: string, reason: string) => {
      const isSent = await pressing.press({ type: 'unlock', entry, reason });
      if (!isSent) return false;
      close();
      showNote(text.entries.unlocked);
      return true;
    },
  };
}
