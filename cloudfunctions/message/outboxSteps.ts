import type { Clock } from '../../domain/time/instant';
import type { TimerStep } from '../_platform/timers/timer';
import type { Outbox } from './ports';

const pageSize = 50;
/** So many batches with a message that failed, and it is the network or WeChat that fails: the next run tries again. */
const mostFailedBatches = 3;
const mostMilliseconds = 30_000;

type Needs = { readonly outbox: Outbox; readonly now: Clock };

export const closeLeases = ({ outbox, now }: Needs): TimerStep => ({
  name: 'leases-closed',
  everyMinutes: 1,
  mostMilliseconds,
  run: async () => {
    await outbox.closeLeases(now(), pageSize);
    return null;
  },
});

export const moveNotices = ({ outbox }: Pick<Needs, 'outbox'>): TimerStep => ({
  name: 'notices-moved',
  everyMinutes: 1,
  mostMilliseconds,
  run: async (isOver) => {
    let moved = 0;
    while (!isOver()) {
      const some = await outbox.moveNotices(pageSize);
      if (some === 0) break;
      moved += some;
    }
    return moved === 0 ? null : String(moved);
  },
});

export const deliverMessages = ({ outbox, now }: Needs): TimerStep => ({
  name: 'messages-delivered',
  everyMinutes: 1,
  mostMilliseconds,
  run: async (isOver) => {
    let failuresLeft = mostFailedBatches;
    while (!isOver() && failuresLeft > 0) {
      const { isDone, failedBatches } = await outbox.deliverDue(now(), pageSize, failuresLeft);
      if (isDone) break;
      failuresLeft -= failedBatches;
    }
    return null;
  },
});
