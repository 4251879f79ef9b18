import { now } from '../../_platform/clock';
import { logFailure } from '../../_platform/serve';
import { runTimer } from '../../_platform/timers/runTimer';
import type { Timer, TimerRuns } from '../../_platform/timers/timer';
import { timerRuns } from './collections';

export const cloudTimerRuns: TimerRuns = {
  last: async (timer) => {
    const found = await timerRuns.find(timer);
    if (found === null) return null;
    const { _id, ...run } = found;
    return run;
  },
  note: (timer, run) => timerRuns.put({ _id: timer, ...run }),
};

export const onTimer = (timer: Timer) => () =>
  runTimer({ runs: cloudTimerRuns, now, log: console.log, report: logFailure })(timer);
