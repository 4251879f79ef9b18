import type { Clock, Outbox } from './ports';

type Needs = {
  readonly announce: () => Promise<void>;
  readonly outbox: Outbox;
  readonly now: Clock;
  readonly hasTime: () => boolean;
};

const pageSize = 50;

/** What the timer does every minute. Each part goes on where an earlier run was cut off, or had no more time. */
export const tellEveryone =
  ({ announce, outbox, now, hasTime }: Needs) =>
  async (): Promise<void> => {
    await outbox.closeLeases(now(), pageSize);
    await announce();
    while (hasTime() && (await outbox.moveNotices(pageSize)) > 0);
    while (hasTime() && !(await outbox.deliverDue(now(), pageSize)).isDone);
    await outbox.eraseAddresses(now());
  };
