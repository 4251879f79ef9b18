import { declareCollection } from '../../_platform/declaration';
import type { TimerRun } from '../../_platform/timers/timer';
import { keptForGood } from '../retention/retention';

export type TimerRunDocument = TimerRun & { readonly _id: string };

export const timerRunsCollection = declareCollection<TimerRunDocument>({
  name: 'timerRuns',
  version: 1,
  indexes: [],
  retention: keptForGood,
});
