import * as v from 'valibot';
import { instant } from '../fields';

export const health = v.object({
  ok: v.literal(true),
  timers: v.array(
    v.object({
      name: v.string(),
      startedAt: instant,
      endedAt: v.nullable(instant),
      failed: v.array(v.string()),
    }),
  ),
});
export type Health = v.InferInput<typeof health>;
