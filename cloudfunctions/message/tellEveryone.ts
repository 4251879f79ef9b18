import type { Clock } from '../../domain/time/instant';
import type { Outbox } from './ports';

type Needs = {
  readonly announce: () => Promise<void>;
  readonly outbox: Outbox;
  readonly now: Clock;
  readonly hasTime: () => boolean;
};

type Step = { readonly name: string; run(): Promise<null> };

const pageSize = 50;
/** So many batches with a message that failed, and it is the line or WeChat that fails: the next run tries again. */
const mostFailedBatches = 3;

/** What the timer does every minute. Each step goes on where an earlier run was cut off, or had no more time. */
export function tellEveryone({ announce, outbox, now, hasTime }: Needs): readonly Step[] {
  const step = (name: string, act: () => Promise<void>): Step => ({ name, run: () => act().then(() => null) });
  return [
    step('leases', () => outbox.closeLeases(now(), pageSize)),
    step('announcements', announce),
    step('notices', async () => {
      while (hasTime() && (await outbox.moveNotices(pageSize)) > 0);
    }),
    step('messages', () => deliverAll({ outbox, now, hasTime })),
    step('addresses', () => outbox.eraseAddresses(now())),
  ];
}

async function deliverAll({ outbox, now, hasTime }: Omit<Needs, 'announce'>): Promise<void> {
  let failuresLeft = mostFailedBatches;
  while (hasTime() && failuresLeft > 0) {
    const { isDone, failedBatches } = await outbox.deliverDue(now(), pageSize, failuresLeft);
    if (isDone) return;
    failuresLeft -= failedBatches;
  }
}
