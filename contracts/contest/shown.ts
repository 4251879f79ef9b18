import * as v from 'valibot';
import { entryStates } from '../../domain/contest/run';
import { stagePhases } from '../../domain/contest/stageClock';
import { textRules } from '../../domain/text/limits';
import { instant, text, wholeNumber } from '../fields';

/** What several calls of a contest speak of. */

export const contestId = v.pipe(v.string(), v.regex(/^con_[0-9a-z]{16}$/));
export const entryId = v.pipe(v.string(), v.regex(/^ent_[0-9a-z]{16}$/));
/** An entry within a run. */
export const entryKey = v.pipe(
  v.string(),
  v.regex(/^e[1-9]\d?$/),
  v.transform((key) => key as `e${number}`),
);
export const seatId = v.pipe(
  v.string(),
  v.regex(/^[ja][1-9]\d?$/),
  v.transform((seat) => seat as `j${number}` | `a${number}`),
);
/** Of a contest or its run, as it stands on the screen. */
export const version = wholeNumber(1, 1_000_000);
/** A judge's seat or the id of another official. */
export const taskId = v.pipe(v.string(), v.regex(/^(?:[ja][1-9]\d?|o[1-9]\d?)$/));
const decimal = v.pipe(v.string(), v.regex(/^(?:0|[1-9]\d{0,5})(?:\.\d{1,4})?$/));

/** Marks by criterion, as decimals in text: 0.1 as a number is not a tenth. */
export const criteria = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{0,11}$/)), v.nullable(decimal)),
  v.check((marks) => Object.keys(marks).length <= 20),
);

export const rules = v.strictObject({
  criteria: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{0,11}$/)),
        name: text(textRules.criterionName),
        max: decimal,
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
  ),
  step: v.picklist(['0.5', '0.1']),
  trimFrom: wholeNumber(0, 11),
  minimumPanel: wholeNumber(1, 11),
  timing: v.strictObject({
    pitchSeconds: wholeNumber(30, 3600),
    answerSeconds: wholeNumber(0, 3600),
    overrun: v.nullable(v.strictObject({ stepSeconds: wholeNumber(1, 600), points: decimal, most: decimal })),
  }),
  scoringFrom: wholeNumber(1, 20),
  outlierDistance: decimal,
  namesJudges: v.boolean(),
  publicShare: v.optional(
    v.nullable(v.strictObject({ weight: v.picklist(['0.05', '0.1', '0.15', '0.2']), quorum: wholeNumber(20, 1000) })),
    null,
  ),
});

/** The same, as it leaves the server. */
export const shownRules = v.object(rules.entries);

export const clock = v.nullable(
  v.object({
    phase: v.picklist(stagePhases),
    limitSeconds: v.number(),
    elapsedMilliseconds: v.number(),
    /** On the server's clock; null while it stands. */
    runningSince: v.nullable(instant),
  }),
);

export const entryState = v.picklist(entryStates);

/** An entry as everyone with a task sees it, in the order of the evening. */
export const entryHead = {
  key: entryKey,
  entryId,
  title: v.string(),
  team: v.string(),
  state: entryState,
};
