import type { Clock } from '../../domain/time/instant';
import { eachInTime, togetherInTime } from '../_platform/timers/eachInTime';
import type { TimerStep } from '../_platform/timers/timer';
import type { Outbox } from './ports';

const pageSize = 50;
/** So many batches with a message that failed, and it is the network or WeChat that fails: the next run tries again. */
const mostFailedBatches = 3;
const mostMilliseconds = 30_000;
const leasesAtOnce = 10;

type Needs = { readonly outbox: Outbox; readonly now: Clock };

export const closeLeases = ({ outbox, now }: Needs): TimerStep => ({
  name: 'leases-closed',
  everyMinutes: 1,
  mostMilliseconds,
  run: async (turn) => {
    const cutOff = await outbox.cutOff(now(), pageSize);
    const closed = await eachInTime(cutOff, turn, ({ _id }) => _id, outbox.closeLease, leasesAtOnce);
    return cutOff.length === 0 ? null : `${closed} of ${cutOff.length}`;
  },
});

export const moveNotices = ({ outbox }: Pick<Needs, 'outbox'>): TimerStep => ({
  name: 'notices-moved',
  everyMinutes: 1,
  mostMilliseconds,
  run: async (turn) => {
    let moved = 0;
    let afterId = '';
    while (!turn.isOver()) {
      const owing = await outbox.owingAfter(afterId, pageSize);
      const last = owing.at(-1);
      if (last === undefined) break;
      await togetherInTime(
        owing,
        turn,
        ({ _id }) => `notices of ${_id}`,
        async (some) => {
          moved += await outbox.moveNotices(some);
        },
      );
      afterId = last._id;
    }
    return moved === 0 ? null : String(moved);
  },
});

export const deliverMessages = ({ outbox, now }: Needs): TimerStep => ({
  name: 'messages-delivered',
  everyMinutes: 1,
  mostMilliseconds,
  run: async (turn) => {
    let failuresLeft = mostFailedBatches;
    while (!turn.isOver() && failuresLeft > 0) {
      const limits = { mostFailures: failuresLeft, isOver: turn.isOver };
      const { isDone, failedBatches, failures } = await outbox.deliverDue(now(), pageSize, limits);
      for (const failure of failures) turn.passOver('messages', failure);
      if (isDone) break;
      failuresLeft -= failedBatches;
    }
    return null;
  },
});
