import { attemptsEraseAfter, attemptsUntil, maxWrongCodes } from '../../../domain/access/codeAttempts';
import { command as _ } from '../../_platform/cloud';
import { codeAttempts } from './collections';
import type { CodeAttempts } from './ports';

export const cloudCodeAttempts: CodeAttempts = {
  take: async (memberId, now) => {
    const another = () =>
      codeAttempts.update({ _id: memberId, until: _.gt(now), count: _.lt(maxWrongCodes) }, { count: _.inc(1) });
    const first = { count: 1, until: attemptsUntil(now), eraseAfter: attemptsEraseAfter(now) };
    const isTaken =
      (await another()) ||
      (await codeAttempts.update({ _id: memberId, until: _.lte(now) }, first)) ||
      (await codeAttempts.add({ _id: memberId, ...first })) ||
      // Somebody's other press began the hour just now.
      (await another());
    if (!isTaken) console.error(`${memberId} has typed ${maxWrongCodes} wrong codes within an hour`);
    return isTaken;
  },

  giveBack: async (memberId) => {
    await codeAttempts.update({ _id: memberId, count: _.gt(0) }, { count: _.inc(-1) });
  },
};
