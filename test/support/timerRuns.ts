import type { TimerRunDocument } from '../../cloudfunctions/_records/timers/documents';
import type { CloudForTests } from './cloudForTests';

type Timer = 'registration' | 'message';

/** What the timer noted of its last run; null before the first. */
export async function lastRun({ database }: CloudForTests, timer: Timer): Promise<TimerRunDocument | null> {
  const { data } = await database.collection('timerRuns').doc(timer).get();
  // As the functions wrote it.
  return data as unknown as TimerRunDocument | null;
}

/** What failed in this step of it, if anything. */
export const failureIn = async (cloud: CloudForTests, timer: Timer, step: string): Promise<string | null> =>
  (await lastRun(cloud, timer))?.steps[step]?.failure ?? null;
