import * as v from 'valibot';
import { voteMarks } from '../../domain/contest/votes';
import { defineCall } from '../call';
import { instant } from '../fields';
import { cloudFunction } from './cloudFunction';
import { contestId, entryHead, entryKey } from './shown';

const mark = v.picklist(voteMarks);

export const readBallot = defineCall({
  cloudFunction,
  action: 'readBallot',
  purpose: 'What somebody in the hall may vote on, and what they gave.',
  input: v.strictObject({ contestId }),
  output: v.object({
    title: v.string(),
    /** Why this person cannot vote; null where they can. */
    obstacle: v.nullable(v.picklist(['no-votes', 'run-not-started', 'not-checked-in', 'has-task'])),
    isClosed: v.boolean(),
    onStage: v.nullable(entryKey),
    entries: v.array(v.object({ ...entryHead, isOpen: v.boolean(), mine: v.nullable(mark) })),
    serverTime: instant,
  }),
  failures: ['unknown-contest'],
});

export const castVote = defineCall({
  cloudFunction,
  action: 'castVote',
  purpose: 'One mark of one to five on the entry that is open; another one takes its place until the voting ends.',
  input: v.strictObject({ contestId, entry: entryKey, mark }),
  output: v.object({ mark }),
  failures: [
    'unknown-contest',
    'unknown-entry',
    'no-votes',
    'run-not-started',
    'not-checked-in',
    'has-task',
    'not-open',
  ],
});
