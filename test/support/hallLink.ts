import type { Run } from '../../domain/contest/run';
import { runDocument } from './evenings';
import { cloudOfFile } from './stage';

export const token = 'd2a1c0ffee5eed00aa11bb22cc33dd44ee55ff6677889900';

/** A cloud for all tests of the file, a run that is kept in it, and what the hall's link reads of that. */
export function hallLinkOfFile() {
  const cloud = cloudOfFile();
  return {
    cloud,
    keep: async (run: Run, opens: string | null = token): Promise<void> => {
      const { _id, ...data } = runDocument(run, opens);
      await cloud.database.collection('contestRuns').doc(_id).set({ data });
    },
    read: (init: RequestInit = {}, bearer = token) =>
      fetch(`${cloud.cloud.httpAccessUrl}/screen/hall`, {
        ...init,
        headers: { authorization: `Bearer ${bearer}`, ...init.headers },
      }),
  };
}
