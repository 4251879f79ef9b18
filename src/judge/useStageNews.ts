import { useEffect, useRef } from 'react';
import { vibrate, vibrateLong } from '../device/feedback';
import type { Judging } from '../gateway/marks/keptJudging';

/** Lets it be felt that another entry came on stage, or that the judge’s own seat is another one now. */
export function useStageNews(judging: Judging | null): void {
  const before = useRef<Pick<Judging, 'onStage' | 'seat'> | null>(null);
  const onStage = judging?.onStage ?? null;
  const seat = judging?.seat ?? null;
  const isKnown = judging !== null;
  useEffect(() => {
    if (!isKnown) return;
    const last = before.current;
    before.current = { onStage, seat };
    if (last === null) return;
    if (last.seat !== seat) vibrateLong();
    else if (last.onStage !== onStage && onStage !== null) vibrate('light');
  }, [isKnown, onStage, seat]);
}
