/** Outcome of a rule or a use case: either a value or a named failure. What is expected to fail never throws. */
export type Result<Value, Failure extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const;
export const fail = <Failure extends string>(failure: Failure) => ({ ok: false, failure }) as const;
