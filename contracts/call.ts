import type { GenericSchema, InferInput, InferOutput } from 'valibot';

export type CloudCall<
  Action extends string,
  Input extends GenericSchema,
  Output extends GenericSchema,
  Failure extends string,
> = {
  readonly cloudFunction: string;
  readonly action: Action;
  readonly purpose: string;
  readonly input: Input;
  readonly output: Output;
  readonly failures: readonly Failure[];
};

export const defineCall = <
  const Action extends string,
  Input extends GenericSchema,
  Output extends GenericSchema,
  const Failure extends string,
>(
  call: CloudCall<Action, Input, Output, Failure>,
) => call;

/** What any call may answer besides its own failures. */
export const commonFailures = [
  'malformed-request',
  'unknown-action',
  'not-signed-in',
  /** A setting that only the operator can mend is wrong: nothing was done. */
  'misconfigured',
  'unexpected',
] as const;
export type CommonFailure = (typeof commonFailures)[number];

/** On the wire. `field` names the first input field that was refused, as a dotted path. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: string; readonly field?: string };

// biome-ignore lint/suspicious/noExplicitAny: the widest call, used only as a bound
export type AnyCall = CloudCall<string, any, any, string>;
/** Makes every level readonly, so that read-only lists of the domain fit. */
type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
export type InputOf<Call extends AnyCall> = DeepReadonly<InferInput<Call['input']>>;
export type ParsedInputOf<Call extends AnyCall> = InferOutput<Call['input']>;
export type OutputOf<Call extends AnyCall> = DeepReadonly<InferOutput<Call['output']>>;
export type FailureOf<Call extends AnyCall> = Call['failures'][number];
