import type { RunName, RunSnapshot, RunStore } from '../ports';

export const findRun =
  (store: Pick<RunStore, 'read'>) =>
  (memberId: string, { contestId, isRehearsal }: RunName): Promise<RunSnapshot | null> =>
    store.read(memberId, { contestId, isRehearsal });
