import { addMinutes, type Clock, type Instant } from '../../../domain/time/instant';
import type { MessageDocument } from './documents';
import type { ChosenTemplate, Delivering, Outgoing, Sendable } from './ports';

/** Longer than any function may run: whoever sent it is gone by then. */
const leaseMinutes = 2;

/** How many are on their way to WeChat at once; of so many at most nobody knows after a cut-off. */
const atOnce = 10;

/** After so many failed batches it is the network or WeChat that fails: the rest is left. */
const maxFailedBatches = 3;

export type Delivered = {
  /** WeChat takes no more for now. */
  readonly isBusy: boolean;
  /** Batches with a message to which the database or WeChat gave no answer. */
  readonly failedBatches: number;
  /** The first of each of these batches, and what is wrong with messages that cannot be read. */
  readonly failures: readonly unknown[];
};

type Needs = { readonly delivering: Delivering; readonly now: Clock };
type Ready = Sendable & { readonly openid: string; readonly template: ChosenTemplate };

/**
 * Sends messages that are due, but for those that somebody else is at. In batches they are claimed first, then accepted
 * messages are taken, then WeChat is asked: wherever this is cut off, `closeLease` can tell which of them may have been
 * sent. One that fails leaves the others alone. Whatever reaches nobody needs no claim.
 */
export async function deliver(
  needs: Needs,
  due: readonly Outgoing[],
  { maxFailures = maxFailedBatches, isOver = () => false }: { maxFailures?: number; isOver?: () => boolean } = {},
): Promise<Delivered> {
  const { delivering, now } = needs;
  const sorted = sortedOut(delivering, due, now());
  for (const state of ['expired', 'unreached'] as const) await delivering.drop(sorted[state], state);
  const failures: unknown[] = [...sorted.faults];
  let failedBatches = 0;
  for (const batch of batchesOf(sorted.ready)) {
    if (isOver() || failedBatches >= maxFailures) break;
    const { isBusy, failure } = await sendBatch(needs, batch).catch((error: unknown) => ({
      isBusy: false,
      failure: error,
    }));
    if (failure !== null) {
      failedBatches++;
      failures.push(failure);
    }
    if (isBusy) return { isBusy, failedBatches, failures };
  }
  return { isBusy: false, failedBatches, failures };
}

function sortedOut(delivering: Delivering, due: readonly Outgoing[], at: Instant) {
  const expired: MessageDocument[] = [];
  const unreached: MessageDocument[] = [];
  const ready: Ready[] = [];
  const faults: unknown[] = [];
  for (const one of due) {
    const { message, subject } = one;
    if (message.dueAt > at) continue;
    try {
      if (subject === null || message.expiresAt <= at || !subject.isStillTrue()) expired.push(message);
      else {
        const template = delivering.templateFor(message.kind);
        const openid = one.address && one.left > 0 ? delivering.opened(one.address) : null;
        if (openid === null || template === null) unreached.push(message);
        else ready.push({ ...one, subject, openid, template });
      }
    } catch (error) {
      // Its documents cannot be read, now or later: expired, it does not block the others.
      expired.push(message);
      faults.push(error);
    }
  }
  return { expired, unreached, ready, faults };
}

/** No two of one person and kind are in one batch: each takes an accepted message of its own. */
function batchesOf(ready: readonly Ready[]): readonly (readonly Ready[])[] {
  const batches: { readonly taken: Set<string>; readonly of: Ready[] }[] = [];
  for (const one of ready) {
    const account = `${one.message.memberId} ${one.message.kind}`;
    let batch = batches.find(({ taken, of }) => of.length < atOnce && !taken.has(account));
    if (batch === undefined) {
      batch = { taken: new Set(), of: [] };
      batches.push(batch);
    }
    batch.taken.add(account);
    batch.of.push(one);
  }
  return batches.map(({ of }) => of);
}

async function sendBatch(
  { delivering, now }: Needs,
  batch: readonly Ready[],
): Promise<{ readonly isBusy: boolean; readonly failure: unknown }> {
  const at = now();
  const claimed = await delivering.claim(
    batch.map(({ message }) => message),
    addMinutes(at, leaseMinutes),
  );
  const taken = await delivering.takeAccepts(claimed);
  await delivering.settle(
    claimed.filter(({ _id }) => !taken.has(_id)),
    { state: 'unreached' },
  );
  const sent: MessageDocument[] = [];
  let isBusy = false;
  const sending = claimed.map(async (message) => {
    const one = batch.find((ready) => ready.message._id === message._id);
    if (one === undefined || !taken.has(message._id)) return;
    const answer = await delivering.send({ ...one, message }, { ...one, at });
    if (answer.is === 'sent') {
      sent.push(message);
      return;
    }
    if (answer.is === 'none-left') await delivering.clearAccepts(message, one.accepted);
    else await delivering.refundAccept(message);
    if (answer.is === 'busy') {
      isBusy = true;
      await delivering.settle([message], { state: 'due' });
      return;
    }
    const state = answer.is === 'none-left' ? 'unreached' : 'failed';
    await delivering.settle([message], { state, errorCode: answer.code });
  });
  const ends = await Promise.allSettled(sending);
  await delivering.settle(sent, { state: 'sent', sentAt: now() });
  const failure = ends.find((end) => end.status === 'rejected');
  return { isBusy, failure: failure === undefined ? null : failure.reason };
}

/**
 * What becomes of a message whose sender was cut off: one for which nothing was taken was never handed to WeChat, and
 * is due again; of another nobody knows, and it is not sent a second time.
 */
export async function closeLease({ delivering }: Pick<Needs, 'delivering'>, message: MessageDocument): Promise<void> {
  const state = (await delivering.isAcceptTaken(message)) ? 'unsure' : 'due';
  await delivering.settle([message], { state });
}
