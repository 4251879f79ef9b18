import type { Clock } from '../../domain/time/instant';
import { eachInTime, togetherInTime } from '../_platform/timers/eachInTime';
import type { TimerStep, Turn } from '../_platform/timers/timer';
import type { NoticeSource } from '../_records/outbox/ports';
import type { Outbox } from './ports';

const pageSize = 50;
const noticesAtOnce = 100;
/** If so many documents of a kind fail, the fault is not theirs: the next run tries again. */
const maxPassedOver = 200;
/** If so many batches fail, the network or WeChat is at fault: the next run tries again. */
const maxFailedBatches = 3;
const maxMilliseconds = 30_000;
const leasesAtOnce = 10;

type Needs = { readonly outbox: Outbox; readonly now: Clock };

export const closeLeases = ({ outbox, now }: Needs): TimerStep => ({
  name: 'leases-closed',
  everyMinutes: 1,
  maxMilliseconds,
  run: async (turn) => {
    const cutOff = await outbox.cutOff(now(), pageSize);
    const closed = await eachInTime(cutOff, turn, ({ _id }) => _id, outbox.closeLease, leasesAtOnce);
    return cutOff.length === 0 ? null : `${closed} of ${cutOff.length}`;
  },
});

export const moveNotices = ({ outbox }: Pick<Needs, 'outbox'>): TimerStep => ({
  name: 'notices-moved',
  everyMinutes: 1,
  maxMilliseconds,
  run: async (turn) => {
    let moved = 0;
    for (const source of outbox.sources) moved += await moveFrom(source, turn);
    return moved === 0 ? null : String(moved);
  },
});

async function moveFrom(source: NoticeSource, turn: Turn): Promise<number> {
  let moved = 0;
  const passedOver = new Set<string>();
  while (!turn.isOver() && passedOver.size < maxPassedOver) {
    const pending = await source.pending([...passedOver], noticesAtOnce);
    if (pending.length === 0) break;
    const done = new Set<string>();
    await togetherInTime(
      pending,
      turn,
      ({ _id }) => `notices of ${_id}`,
      async (some) => {
        moved += (await source.move(some)).length;
        for (const { _id } of some) done.add(_id);
      },
    );
    for (const { _id } of pending) if (!done.has(_id)) passedOver.add(_id);
  }
  return moved;
}

export const deliverMessages = ({ outbox, now }: Needs): TimerStep => ({
  name: 'messages-delivered',
  everyMinutes: 1,
  maxMilliseconds,
  run: async (turn) => {
    let failuresLeft = maxFailedBatches;
    while (!turn.isOver() && failuresLeft > 0) {
      const limits = { maxFailures: failuresLeft, isOver: turn.isOver };
      const { isDone, failedBatches, failures } = await outbox.deliverDue(now(), pageSize, limits);
      for (const failure of failures) turn.passOver('messages', failure);
      if (isDone) break;
      failuresLeft -= failedBatches;
    }
    return null;
  },
});
