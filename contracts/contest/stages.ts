import * as v from 'valibot';
import { leftReasons } from '../../domain/entry/continuing';
import { defineCall } from '../call';
import { cloudFunction } from './cloudFunction';
import { contestId, entryId } from './shown';

const stageInput = { contestId, stageId: contestId };

export const listStageEntries = defineCall({
  cloudFunction,
  action: 'listStageEntries',
  purpose: 'The published standing of an earlier stage, with what of it stands in the later contest already.',
  input: v.strictObject(stageInput),
  output: v.object({
    title: v.string(),
    /** In rank order. */
    entries: v.array(
      v.object({
        entryId,
        title: v.string(),
        team: v.string(),
        rank: v.nullable(v.number()),
        final: v.nullable(v.string()),
        isTaken: v.boolean(),
      }),
    ),
    /** Whether entries can be taken over still. */
    isListClosed: v.boolean(),
  }),
  failures: ['not-allowed', 'unknown-contest', 'stage-elsewhere', 'stages-unpublished'],
});

export const takeOverEntries = defineCall({
  cloudFunction,
  action: 'takeOverEntries',
  purpose: 'Entries of an earlier stage go on in this contest, on its shortlist, with their teams and files.',
  input: v.strictObject({
    ...stageInput,
    entryIds: v.pipe(
      v.array(entryId),
      v.minLength(1),
      v.maxLength(60),
      v.check((ids) => new Set(ids).size === ids.length),
    ),
  }),
  output: v.object({
    taken: v.number(),
    left: v.array(v.object({ entryId, title: v.string(), reason: v.picklist(leftReasons) })),
  }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'stage-elsewhere',
    'stages-unpublished',
    'unknown-entry',
    'contest-not-open',
    'shortlist-closed',
  ],
});
