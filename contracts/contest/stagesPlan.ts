import * as v from 'valibot';
import { combinedTieBreaks, mostEarlierStages } from '../../domain/contest/stagesPlan';
import { contestId } from './shown';

/** Percent, with two places at most. */
const weight = v.pipe(v.string(), v.regex(/^(?:0|[1-9]\d?)(?:\.\d{1,2})?$/));

/** Null where the evening alone makes the result. */
export const stagesPlan = v.optional(
  v.nullable(
    v.strictObject({
      earlier: v.pipe(v.array(v.strictObject({ contestId, weight })), v.minLength(1), v.maxLength(mostEarlierStages)),
      roundsEach: v.boolean(),
      tieBreak: v.picklist(combinedTieBreaks),
    }),
  ),
  null,
);
