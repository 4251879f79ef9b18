import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { limits } from '../limits';

/** The part of a function's config.json that the local cloud reads. */
export type FunctionConfig = { readonly timeoutSeconds: number; readonly triggerNames: readonly string[] };

const shape = v.looseObject({
  timeout: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.functionSeconds.maximal)),
    limits.functionSeconds.default,
  ),
  triggers: v.optional(v.array(v.looseObject({ name: v.string() })), []),
});

/** @throws when the file is not what WeChat would take, a time-out over its maximum included */
export function readFunctionConfig(functionDirectory: string): FunctionConfig {
  const file = join(functionDirectory, 'config.json');
  const content: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const result = v.safeParse(shape, content);
  if (!result.success) throw new Error(`${file}: ${result.issues.map((issue) => issue.message).join('; ')}`);
  const { timeout, triggers } = result.output;
  return { timeoutSeconds: timeout, triggerNames: triggers.map((trigger) => trigger.name) };
}
