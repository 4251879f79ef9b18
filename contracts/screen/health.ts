import * as v from 'valibot';
import { instant } from '../fields';

/** Whether the deployment answers, and what its timers did last. Names no person and no thing of one. */
export const health = v.object({
  /** Every function has its key, and no step of a timer failed when it last ran. */
  ok: v.boolean(),
  /** Functions that last started under another root key than the database's, or a guessable one: they do nothing. */
  withoutRootKey: v.array(v.string()),
  /** By collection: which version of its documents the deployed code writes. */
  schema: v.record(v.string(), v.number()),
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
