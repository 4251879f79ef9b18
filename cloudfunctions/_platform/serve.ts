import type { Reply } from '../../contracts/call';
import type { Answer } from './answer';
import { isCalledByTrigger } from './identity';

type Around = {
  readonly onTimer?: (() => Promise<void>) | undefined;
  /** Asked before anything else is done: what the operator has to mend first, for the log; null when all is well. */
  readonly readiness: () => Promise<string | null>;
};

/** A cloud function's `main`. Our bugs are logged here, and the caller learns no more than that there was one. */
export const serve =
  (answers: readonly Answer[], { onTimer, readiness }: Around) =>
  async (event: unknown): Promise<Reply> => {
    const { action, input, Type } = requestIn(event);
    if (onTimer !== undefined && Type === 'Timer' && isCalledByTrigger())
      return run('timer', readiness, async () => {
        await onTimer();
        return { ok: true, value: null };
      });
    const found = answers.find((candidate) => candidate.action === action);
    if (found === undefined) return { ok: false, failure: 'unknown-action' };
    return run(found.action, readiness, () => found.reply(input));
  };

async function run(what: string, readiness: Around['readiness'], act: () => Promise<Reply>): Promise<Reply> {
  try {
    const obstacle = await readiness();
    if (obstacle === null) return await act();
    console.error(obstacle);
    return { ok: false, failure: 'misconfigured' };
  } catch (error) {
    logFailure(what, error);
    return { ok: false, failure: 'unexpected' };
  }
}

export const logFailure = (what: string, error: unknown): void => console.error(`${what} failed: ${traceOf(error)}`);

/** The trace alone: an error's other fields may hold what a person typed. */
const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);

const requestIn = (event: unknown): { readonly action?: unknown; readonly input?: unknown; readonly Type?: unknown } =>
  typeof event === 'object' && event !== null ? event : {};
