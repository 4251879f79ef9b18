import * as v from 'valibot';
import { stagePhases } from '../../domain/contest/stageClock';

/** Under this header each answer says what time it is on the server, in milliseconds: the body stays the same meanwhile. */
export const serverTimeHeader = 'x-tongxin-time';

const seatId = v.custom<`j${number}` | `a${number}`>((seat) => typeof seat === 'string' && /^[ja][1-9]\d?$/.test(seat));
const entry = { place: v.number(), title: v.string(), team: v.string() };
const ranks = v.array(
  v.object({
    ...entry,
    rank: v.nullable(v.number()),
    final: v.nullable(v.string()),
    award: v.nullable(v.string()),
  }),
);

/** What the hall's page is sent: of a run, what the domain's `hallOf` shows everyone, and nothing else. */
export const shownHall = v.object({
  isRehearsal: v.boolean(),
  phase: v.picklist(['running', 'closed', 'ceremony']),
  onStage: v.nullable(v.object({ ...entry, isScored: v.boolean() })),
  next: v.nullable(v.object(entry)),
  clock: v.nullable(
    v.object({
      phase: v.picklist(stagePhases),
      limitSeconds: v.number(),
      elapsedMilliseconds: v.number(),
      runningSince: v.nullable(v.string()),
    }),
  ),
  reveal: v.nullable(
    v.object({
      ...entry,
      final: v.nullable(v.string()),
      /** With the earlier stages, where the contest has some. */
      combined: v.optional(v.nullable(v.string())),
      deduction: v.string(),
      seats: v.array(
        v.object({
          seat: seatId,
          name: v.nullable(v.string()),
          total: v.nullable(v.string()),
          isDropped: v.boolean(),
        }),
      ),
    }),
  ),
  standings: ranks,
  ceremony: ranks,
  heard: v.number(),
  entries: v.number(),
});

/** The hall's page as it is sent: a page never shows an older version than it has shown. */
export const hall = v.object({ title: v.string(), version: v.number(), hall: shownHall });
export type HallAnswer = v.InferInput<typeof hall>;
