import { timerRuns } from '../_records/timers/collections';
import type { TimerRunDocument } from '../_records/timers/documents';
import type { TimerStore } from './ports';

const most = 100;

export const cloudTimers: TimerStore = {
  all: async () => {
    const found = await timerRuns.aggregate<TimerRunDocument>((pipeline) => pipeline.sort({ _id: 1 }).limit(most));
    return found.map(({ _id, ...run }) => ({ name: _id, run }));
  },
};
