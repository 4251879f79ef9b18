/** Expected failures are values and never throw. */
export type Result<Value, Failure extends string> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** Dotted path of the faulty input field; absent where no single field is at fault. */
      readonly field?: string;
    };

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const;
export const fail = <Failure extends string>(failure: Failure) => ({ ok: false, failure }) as const;
export const failAt = <Failure extends string>(failure: Failure, field: string) =>
  ({ ok: false, failure, field }) as const;
