import type { Reply } from '../../contracts/call';
import type { Answer } from './answer';
import { isCalledByTrigger } from './identity';

/**
 * A cloud function's `main`; `onTimer` is what it does when its own timer fires. Our bugs are logged here, and the
 * caller learns no more than that there was one.
 */
export const serve =
  (answers: readonly Answer[], onTimer?: () => Promise<void>) =>
  async (event: unknown): Promise<Reply> => {
    const { action, input, Type } = requestIn(event);
    if (onTimer !== undefined && Type === 'Timer' && isCalledByTrigger()) return runTimer(onTimer);
    const found = answers.find((candidate) => candidate.action === action);
    if (found === undefined) return { ok: false, failure: 'unknown-action' };
    try {
      return await found.reply(input);
    } catch (error) {
      logFailure(found.action, error);
      return { ok: false, failure: 'unexpected' };
    }
  };

async function runTimer(onTimer: () => Promise<void>): Promise<Reply> {
  try {
    await onTimer();
    return { ok: true, value: null };
  } catch (error) {
    logFailure('timer', error);
    return { ok: false, failure: 'unexpected' };
  }
}

export const logFailure = (what: string, error: unknown): void => console.error(`${what} failed: ${traceOf(error)}`);

/** The trace alone: an error's other fields may hold what a person typed. */
const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);

const requestIn = (event: unknown): { readonly action?: unknown; readonly input?: unknown; readonly Type?: unknown } =>
  typeof event === 'object' && event !== null ? event : {};
