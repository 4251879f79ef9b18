import { performance } from 'node:perf_hooks';
import type { Invocation, LocalCloud } from '../../devtools/cloud/localCloud';
import { killNowAndThen } from '../chaos';
import { percentile, type RushFigures } from './figures';
import type { RushOptions } from './options';

/** One person's finger on one button. */
export type Press = { readonly openid: string; readonly functionName: string; readonly data: unknown };
export type RequestIds = Pick<
  RushFigures,
  'busy' | 'httpPerRegistration' | 'perMinute' | 'p95Ms' | 'retries' | 'killed'
> & {
  /** By person, the last word they were told. */
  readonly answers: ReadonlyMap<string, unknown>;
};

/** As often as the app itself sends a press again before it tells the person to try later. */
const maxAttempts = 8;

/** Sends all presses, at most `inflight` at a time, and counts what it cost to answer them. */
export async function pressAll(
  cloud: LocalCloud,
  presses: readonly Press[],
  isAnswer: (invocation: Invocation) => boolean,
  { inflight, chaos }: Pick<RushOptions, 'inflight' | 'chaos'>,
): Promise<RequestIds> {
  const answers = new Map<string, unknown>();
  const waits: number[] = [];
  const counts = { busy: 0, requests: 0, retries: 0, killed: 0 };
  let next = 0;

  const finger = async (): Promise<void> => {
    for (let press = presses[next++]; press !== undefined; press = presses[next++]) {
      const began = performance.now();
      for (let attempt = 1; ; attempt += 1) {
        const invocation = await cloud.invoke(press.functionName, press.data, { openid: press.openid });
        counts.requests += invocation.databaseRequests;
        if (isAnswer(invocation)) {
          answers.set(press.openid, invocation.result);
          waits.push(performance.now() - began);
          break;
        }
        if (!chaos || attempt === maxAttempts) {
          counts.busy += 1;
          break;
        }
        counts.retries += 1;
      }
    }
  };

  const names = [...new Set(presses.map(({ functionName }) => functionName))];
  const stop = new AbortController();
  const killing = chaos
    ? killNowAndThen(stop.signal, () => {
        for (const functionName of names) counts.killed += cloud.killWorkers({ functionName, share: 0.2 });
      })
    : Promise.resolve();
  const began = performance.now();
  await Promise.all(Array.from({ length: inflight }, finger));
  const minutes = (performance.now() - began) / 60_000;
  stop.abort();
  await killing;
  return {
    answers,
    busy: counts.busy,
    retries: counts.retries,
    killed: counts.killed,
    httpPerRegistration: counts.requests / Math.max(1, waits.length),
    perMinute: waits.length / minutes,
    p95Ms: percentile(waits, 0.95),
  };
}
