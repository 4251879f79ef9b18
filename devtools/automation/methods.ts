import * as v from 'valibot';

/** One method of the protocol: what it is sent with, and what it does. */
export interface AutomationMethod {
  answer(params: unknown): unknown;
}

export type MethodTable = Readonly<Record<string, AutomationMethod>>;

type Fields = Readonly<Record<string, v.GenericSchema>>;

/** Params that do not fit are refused with the name of the first wrong one. */
export function method<const Entries extends Fields>(
  entries: Entries,
  run: (params: v.InferOutput<v.ObjectSchema<Entries, undefined>>) => unknown,
): AutomationMethod {
  const schema = v.object(entries);
  return {
    answer(params) {
      const parsed = v.safeParse(schema, params);
      if (parsed.success) return run(parsed.output);
      const [issue] = parsed.issues;
      throw new Error(`${v.getDotPath(issue) ?? 'params'}: ${issue.message}`);
    },
  };
}
