import { useEffect, useRef } from 'react';
import { bells } from '../../../domain/contest/stageClock';
import { ringBell } from '../../device/bell';
import type { Stage } from './nextStep';
import { bellBetween, leftOn } from './stageView';

/** Longer than two looks at the clock are apart, unless the phone slept. */
const longestGap = 3000;

/** Rings a minute and ten seconds before the end, and at no bell that a stopped or another clock stands at. */
export function useBells(clock: Stage['clock'], at: string): void {
  const before = useRef<number | null>(null);
  const left = clock === null || clock.runningSince === null ? null : leftOn(clock, at);
  useEffect(() => {
    const last = before.current;
    before.current = left;
    if (left !== null && last !== null && bellBetween(last, left, bells, longestGap) !== null) ringBell();
  }, [left]);
}
