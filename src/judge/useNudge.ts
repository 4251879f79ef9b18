import { useEffect } from 'react';
import * as v from 'valibot';
import { judgingText as text } from '../../locales/zh-CN/contest/judging';
import { showNote, vibrateLong } from '../device/feedback';
import { readStored, store } from '../device/localStore';
import type { Judging } from '../gateway/marks/keptJudging';

const key = 'judging.nudge';

/** Lets a reminder of the supervisor be felt, once: not again after a reload. */
export function useNudge(judging: Judging | null): void {
  const nudgedAt = judging?.nudgedAt ?? null;
  useEffect(() => {
    if (nudgedAt === null || nudgedAt === readStored(key, v.string())) return;
    store(key, nudgedAt);
    vibrateLong();
    showNote(text.nudged);
  }, [nudgedAt]);
}
