import type { HallAnswer } from '../../contracts/screen/hall';
import { contestRuns } from '../_records/contests/collections';
import type { HallStore } from './ports';

export const cloudHalls: HallStore = {
  openedBy: async (tokenHash) => {
    const [opened] = await contestRuns.aggregate<HallAnswer>((pipeline) =>
      pipeline
        .match({ hallToken: tokenHash })
        .limit(1)
        .project({ _id: 0, title: '$declared.title', version: 1, hall: 1 }),
    );
    return opened ?? null;
  },
};
