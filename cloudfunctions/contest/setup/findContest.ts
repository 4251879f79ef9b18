import type { ContestSnapshot, ContestStore } from './ports';

export const findContest =
  (store: Pick<ContestStore, 'find'>) =>
  (memberId: string, { contestId }: { readonly contestId: string }): Promise<ContestSnapshot | null> =>
    store.find(memberId, contestId);
