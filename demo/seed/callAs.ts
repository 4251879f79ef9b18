import * as v from 'valibot';
import type { AnyCall, FailureOf, InputOf, OutputOf } from '../../contracts/call';
import type { InvokeFunction } from '../../devtools/web/phoneCalls';
import type { Result } from '../../domain/result';
import type { DemoPerson } from '../content/people';
import { openidOf } from '../phones';

const reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), failure: v.string(), field: v.optional(v.string()) }),
]);

export type CallAs = <Call extends AnyCall>(
  person: DemoPerson,
  call: Call,
  input: InputOf<Call>,
) => Promise<Result<OutputOf<Call>, FailureOf<Call>>>;

/** Calls the built functions as a person's phone would. Throws for what no contract's failure explains. */
export const callerThrough =
  (invoke: InvokeFunction): CallAs =>
  async (person, call, input) => {
    const data = { action: call.action, input };
    const ask = () => invoke(call.cloudFunction, data, { openid: openidOf(person.phoneId) });
    const first = await ask();
    // Every call may be repeated, and a machine that has just compiled the mini-program may be slow for a moment.
    const { result, error } = first.error?.message.includes('timed out') ? await ask() : first;
    const what = `${call.cloudFunction}.${call.action} as ${person.phoneId}`;
    if (error) throw new Error(`${what}: ${error.code} ${error.message}`);
    const said = v.parse(reply, result);
    if (said.ok) return { ok: true, value: v.parse(call.output, said.value) };
    const failure = call.failures.find((name) => name === said.failure);
    if (failure === undefined) throw new Error(`${what}: ${said.failure} ${said.field ?? ''}`);
    return { ok: false, failure };
  };

/** The value of an answer that may not fail here. */
export function succeeded<Value>(result: Result<Value, string>, what: string): Value {
  if (!result.ok) throw new Error(`${what}: ${result.failure}`);
  return result.value;
}
