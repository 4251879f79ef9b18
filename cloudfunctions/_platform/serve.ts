import * as v from 'valibot';
import type { AnyCall, FailureOf, OutputOf, ParsedInputOf, Reply } from '../../contracts/call';
import type { Result } from '../../domain/result';
import { callerMemberId, isCalledByNobody } from './identity';

type Answer = { readonly action: string; readonly reply: (input: unknown) => Promise<Reply> };

/** Ties a call to the use case that fulfils it. Both ways pass the contract: what it does not name never leaves. */
export const answer = <Call extends AnyCall>(
  call: Call,
  run: (memberId: string, input: ParsedInputOf<Call>) => Promise<Result<OutputOf<Call>, FailureOf<Call>>>,
): Answer => ({
  action: call.action,
  reply: async (input) => {
    const parsed = v.safeParse(call.input, input);
    if (!parsed.success) return malformed(parsed.issues[0]);
    const memberId = callerMemberId();
    if (memberId === null) return { ok: false, failure: 'not-signed-in' };
    const result = await run(memberId, parsed.output);
    if (!result.ok) return refusal(result.failure, result.field);
    return { ok: true, value: v.parse(call.output, result.value) };
  },
});

const refusal = (failure: string, field: string | undefined): Reply =>
  field === undefined ? { ok: false, failure } : { ok: false, failure, field };

/**
 * A cloud function's `main`; `onTimer` is what it does when its own timer fires. Our bugs are logged here, and the
 * caller learns no more than that there was one.
 */
export const serve =
  (answers: readonly Answer[], onTimer?: () => Promise<void>) =>
  async (event: unknown): Promise<Reply> => {
    const { action, input, Type } = requestIn(event);
    // A phone can send this too, but never without an openid.
    if (onTimer !== undefined && Type === 'Timer' && isCalledByNobody()) return runTimer(onTimer);
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

const longestFieldName = 80;

const malformed = (issue: Parameters<typeof v.getDotPath>[0]): Reply => {
  const field = v.getDotPath(issue);
  return refusal('malformed-request', field?.slice(0, longestFieldName));
};
