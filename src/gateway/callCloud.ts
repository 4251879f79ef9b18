import Taro from '@tarojs/taro';
import * as v from 'valibot';
import {
  type AnyCall,
  type CommonFailure,
  commonFailures,
  type FailureOf,
  type InputOf,
  type OutputOf,
} from '../../contracts/call';
import { learnServerTime } from '../device/clock';

/** `offline` also stands for an answer that did not come in time: what was asked may or may not have happened. */
export type GatewayFailure = CommonFailure | 'offline';
export type CallResult<Call extends AnyCall> =
  | { readonly ok: true; readonly value: OutputOf<Call> }
  | { readonly ok: false; readonly failure: FailureOf<Call> | GatewayFailure; readonly field?: string };

const undecided: readonly string[] = ['offline', 'unexpected', 'misconfigured'] satisfies GatewayFailure[];

/**
 * Whether the server has decided. Else this press or one before it may have been done: it is repeated under its request id,
 * and what the page shows is not known to be wrong.
 */
export const isDecided = (answer: { readonly ok: true } | { readonly ok: false; readonly failure: string }): boolean =>
  answer.ok || !undecided.includes(answer.failure);

export const answerWithinMilliseconds = 15_000;

const reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), failure: v.string(), field: v.optional(v.string()) }),
]);

/** The only door to the server: sends a contract's input and trusts nothing that comes back unchecked. */
export async function callCloud<Call extends AnyCall>(call: Call, input: InputOf<Call>): Promise<CallResult<Call>> {
  const data = { action: call.action, input };
  try {
    const { result } = await inTime(Taro.cloud.callFunction({ name: call.cloudFunction, data }));
    return understand(call, result);
  } catch (error) {
    return { ok: false, failure: isServerFault(error) ? 'unexpected' : 'offline' };
  }
}

function understand<Call extends AnyCall>(call: Call, result: unknown): CallResult<Call> {
  const answer = v.safeParse(reply, result);
  if (!answer.success) return { ok: false, failure: 'unexpected' };
  if (!answer.output.ok) {
    const { failure, field } = answer.output;
    const known: readonly (FailureOf<Call> | GatewayFailure)[] = [...call.failures, ...commonFailures];
    return { ok: false, failure: known.find((name) => name === failure) ?? 'unexpected', ...(field && { field }) };
  }
  const output = v.safeParse(call.output, answer.output.value);
  if (!output.success) return { ok: false, failure: 'unexpected' };
  const timed = v.safeParse(v.object({ serverTime: v.string() }), output.output);
  if (timed.success) learnServerTime(timed.output.serverTime);
  return { ok: true, value: output.output };
}

/** WeChat numbers the faults of functions and of the cloud below −400000; a lost network has other numbers or none. */
function isServerFault(error: unknown): boolean {
  const parsed = v.safeParse(v.object({ errCode: v.number() }), error);
  return parsed.success && parsed.output.errCode < -400_000;
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), answerWithinMilliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
