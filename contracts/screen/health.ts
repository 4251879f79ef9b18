import * as v from 'valibot';
import { instant } from '../fields';

/** Whether the deployment answers, and what its timers did last. Names no person and no thing of one. */
export const health = v.object({
  ok: v.boolean(),
  /** Functions that last started under another root key than the database's, or a guessable one: they do nothing. */
  withoutRootKey: v.array(v.string()),
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
