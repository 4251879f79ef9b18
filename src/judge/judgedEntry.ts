import { totalOf } from '../../domain/contest/scores';
import { judgingText as text } from '../../locales/zh-CN/contest/judging';
import type { Judging } from '../gateway/marks/keptJudging';
import { isChanged, type MarkSheet } from '../gateway/marks/markSheet';
import { questionAbout } from '../gateway/marks/reconcile';

export type JudgingEntry = Judging['entries'][number];
type Tone = 'yes' | 'wait' | 'no' | 'quiet';
export type EntryLook = { readonly word: string; readonly tone: Tone; readonly total: string | null };

/** As it was drawn, from 1: it stays when an entry is moved to the end. */
export const numberOf = (key: string): number => Number(key.slice(1));

export const isFixed = ({ state }: Pick<JudgingEntry, 'state'>): boolean => state === 'locked' || state === 'revealed';

/** Whether this judge gives marks on it at all. */
export const isTheirs = ({ standing }: Pick<Judging, 'standing'>, entry: JudgingEntry): boolean =>
  standing === 'judge' && !entry.isRecused && !entry.isPredecessors && entry.state !== 'withdrawn';

const markable = ['on-stage', 'heard', 'scoring'] as const;
/** Marks can be entered from the moment it is on stage until the lock, and submitted once its scoring is open. */
export const isMarkable = (judging: Pick<Judging, 'standing' | 'status'>, entry: JudgingEntry): boolean =>
  judging.status === 'running' && isTheirs(judging, entry) && markable.some((state) => state === entry.state);

/** Marks that this judge still owes: open, and nothing submitted that counts. */
export const isOwed = (judging: Judging, entry: JudgingEntry, { counted, outgoing }: MarkSheet): boolean =>
  isMarkable(judging, entry) &&
  entry.state === 'scoring' &&
  entry.mine === null &&
  counted === null &&
  outgoing.length === 0;

export const totalIn = (rules: Judging['rules'], criteria: MarkSheet['criteria']): string =>
  totalOf(rules, criteria).total;

/** How an entry stands for this judge: its word, and the own total where one was submitted. */
export function lookOf(judging: Judging, entry: JudgingEntry, sheet: MarkSheet): EntryLook {
  const { state } = text;
  const mine = entry.mine?.total ?? sheet.counted?.total ?? null;
  const look = (word: string, tone: Tone, total: string | null = mine): EntryLook => ({ word, tone, total });
  if (entry.isRecused) return look(state.recused, 'quiet', null);
  if (entry.state === 'withdrawn') return look(state.withdrawn, 'quiet', null);
  if (entry.isPredecessors) return look(state.predecessors, 'quiet', null);
  if (sheet.outgoing.length > 0) return look(state.sending, 'wait', totalIn(judging.rules, sheet.criteria));
  if (isFixed(entry)) {
    if (entry.late.length > 0) return look(state.late, 'no');
    if (mine === null && judging.standing === 'judge') return look(state.lockedWithout, 'no');
    return look(entry.state === 'revealed' ? state.revealed : state.locked, 'quiet');
  }
  if (entry.state === 'waiting') return look(state.waiting, 'quiet');
  if (!isMarkable(judging, entry)) return look(entry.state === 'on-stage' ? state.onStage : state.heard, 'quiet');
  if (questionAbout(sheet, entry) !== null) return look(state.question, 'wait');
  if (entry.asksToLookAgain) return look(state.lookAgain, 'wait');
  if (mine !== null) return isChanged(sheet) ? look(state.changed, 'wait') : look(state.submitted, 'yes');
  const given = Object.values(sheet.criteria).filter((mark) => mark !== null).length;
  if (given === judging.rules.criteria.length) return look(state.whole, 'wait');
  if (given > 0) return look(state.begun(given, judging.rules.criteria.length), 'wait');
  if (entry.state === 'scoring') return look(state.open, 'wait');
  return look(entry.state === 'on-stage' ? state.onStage : state.heard, 'quiet');
}

/** What is before the judge now: who is on stage, else the first one that still waits for marks. */
export function currentEntry(judging: Judging, sheetOf: (entry: JudgingEntry) => MarkSheet): JudgingEntry | null {
  const owed = judging.entries.find((entry) => isOwed(judging, entry, sheetOf(entry)));
  return judging.entries.find(({ key }) => key === judging.onStage) ?? owed ?? null;
}
