import * as v from 'valibot';
import { defineCall } from '../call';

export const readClassHours = defineCall({
  cloudFunction: 'ranking',
  action: 'readClassHours',
  purpose: 'The fifty with most class hours among those who chose to be listed, and the caller’s own figure.',
  input: v.strictObject({}),
  output: v.object({
    rows: v.array(v.object({ rank: v.number(), nickname: v.string(), classHours: v.number(), isMe: v.boolean() })),
    /** Null without a profile. `rank` is null for who is not listed. */
    me: v.nullable(
      v.object({
        classHours: v.number(),
        rank: v.nullable(v.number()),
        isListed: v.boolean(),
        mayBeListed: v.boolean(),
      }),
    ),
  }),
  failures: [],
});
