/** Outcome of a rule or a use case: either a value or a named failure. What is expected to fail never throws. */
export type Result<Value, Failure extends string> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** Where in what was given the failure lies, as a dotted path; left out where it lies in no single field. */
      readonly field?: string;
    };

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const;
export const fail = <Failure extends string>(failure: Failure) => ({ ok: false, failure }) as const;
export const failAt = <Failure extends string>(failure: Failure, field: string) =>
  ({ ok: false, failure, field }) as const;
