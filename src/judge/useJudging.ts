import { useEffect } from 'react';
import { readJudging } from '../../contracts/contest/judging';
import { usePageVisible } from '../device/usePageVisible';
import { useRefresh } from '../device/useRefresh';
import { alignSheets } from '../gateway/marks/alignSheets';
import { type Judging, keepJudging, keptJudging } from '../gateway/marks/keptJudging';
import { useAskAgain } from '../gateway/useAskAgain';
import { useCall } from '../gateway/useCall';
import { withCopy } from '../gateway/withCopy';
import { useRunName } from './useRunName';

const movingMilliseconds = 2500;
const waitingMilliseconds = 6000;
const stillMilliseconds = 20_000;

/** The evening, asked for again and again while its page is in view; without a network, as this phone last saw it. */
export function useJudging() {
  const run = useRunName();
  const shown = useCall(readJudging, run);
  const { value, reload } = shown;
  const isVisible = usePageVisible();
  useRefresh(reload);

  useEffect(() => {
    if (value === null) return;
    keepJudging(value);
    alignSheets(value);
  }, [value]);

  const copy = value === null ? keptJudging(run) : null;
  const answered = withCopy(shown, value, copy);
  useAskAgain(reload, isVisible ? paceOf(answered.value) : null);

  return { run, isVisible, shown: { ...answered, keptAt: null }, isOffline: shown.failure === 'offline' };
}

/** Quick while something is on stage or open for marks. */
function paceOf(judging: Judging | null): number {
  if (judging === null || judging.status === 'preparing') return waitingMilliseconds;
  if (judging.status === 'closed') return stillMilliseconds;
  const isMoving = judging.onStage !== null || judging.entries.some(({ state }) => state === 'scoring');
  return isMoving ? movingMilliseconds : waitingMilliseconds;
}
