import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { limits } from '../limits';
import { TimerSchedule } from '../timers/timerSchedule';

/** The part of a function's config.json that the local cloud reads. */
export type FunctionConfig = {
  readonly timeoutSeconds: number;
  readonly timer: { readonly name: string; readonly schedule: TimerSchedule } | null;
  /** The open APIs it may call. */
  readonly openApis: ReadonlySet<string>;
};

const schedule = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return new TimerSchedule(dataset.value);
    } catch (error) {
      addIssue({ message: String(error) });
      return NEVER;
    }
  }),
);

const trigger = v.object({
  name: v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,59}$/)),
  type: v.literal('timer'),
  config: schedule,
});

const shape = v.looseObject({
  timeout: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.functionSeconds.maximal)),
    limits.functionSeconds.default,
  ),
  triggers: v.optional(v.pipe(v.array(trigger), v.maxLength(1)), []),
  permissions: v.optional(v.looseObject({ openapi: v.optional(v.array(v.string()), []) }), {}),
});

/** @throws when the file is not what WeChat would take, a time-out over its maximum included */
export function readFunctionConfig(functionDirectory: string): FunctionConfig {
  const file = join(functionDirectory, 'config.json');
  const content: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const result = v.safeParse(shape, content);
  if (!result.success) throw new Error(`${file}: ${result.issues.map((issue) => issue.message).join('; ')}`);
  const { timeout, triggers, permissions } = result.output;
  const [timer] = triggers;
  return {
    timeoutSeconds: timeout,
    timer: timer ? { name: timer.name, schedule: timer.config } : null,
    openApis: new Set(permissions.openapi),
  };
}
