import * as v from 'valibot';
import { textRules } from '../../domain/text/limits';
import { draw as drawOfSeats } from '../admission/calls';
import { defineCall } from '../call';
import { calendarDay, instant, text } from '../fields';
import { cloudFunction } from './cloudFunction';
import { contestId, entryId } from './shown';

/** What a draw of seats publishes, with the entry behind each lot; see docs/draw.md. */
const draw = v.object({
  ...v.omit(drawOfSeats, ['activityId', 'outcomes', 'publicSource', 'publicOn']).entries,
  contestId,
  publicSource: v.string(),
  publicOn: calendarDay,
  entries: v.array(v.object({ lot: v.string(), entryId, title: v.string(), team: v.string() })),
});

export const readOrderDraw = defineCall({
  cloudFunction,
  action: 'readOrderDraw',
  purpose: 'The draw of the evening’s order with everything that it takes to recompute it.',
  input: v.strictObject({ contestId }),
  output: v.object({ title: v.string(), draw: v.nullable(draw), serverTime: instant }),
  failures: ['unknown-contest'],
});

export const closeEntryList = defineCall({
  cloudFunction,
  action: 'closeEntryList',
  purpose:
    'Fixes whose order is drawn, publishes the hash of the secret, and names where the public value will come from.',
  input: v.strictObject({ contestId, publicSource: text(textRules.publicSource), publicOn: calendarDay }),
  output: v.object({ draw }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'contest-not-open',
    'entries-still-open',
    'no-entries',
    'order-drawn',
    'rules-frozen',
    'public-day-past',
    'public-day-too-late',
  ],
});

export const drawOrder = defineCall({
  cloudFunction,
  action: 'drawOrder',
  purpose: 'Draws the order with the public value that was announced. Once; another value is refused from then on.',
  input: v.strictObject({ contestId, publicValue: text(textRules.publicValue) }),
  output: v.object({ draw }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'list-not-closed',
    'value-not-out-yet',
    'drawn-otherwise',
    'rules-frozen',
  ],
});
