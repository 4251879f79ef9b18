import * as v from 'valibot';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { calendarDay, instant, requestId, text, wholeNumber } from '../fields';
import { cloudFunction } from './cloudFunction';
import { contestId, entryId, entryKey } from './shown';

export const publishResult = defineCall({
  cloudFunction,
  action: 'publishResult',
  purpose:
    'Publishes the result of a closed contest with its sealed protocol, for at least five working days of notice.',
  input: v.strictObject({ contestId, noticeUntil: calendarDay }),
  output: v.object({ publishedAt: instant }),
  failures: ['not-allowed', 'unknown-contest', 'run-not-closed', 'notice-too-short', 'stages-unpublished'],
});

const rank = v.object({
  key: entryKey,
  entryId,
  title: v.string(),
  team: v.string(),
  rank: v.nullable(v.number()),
  final: v.nullable(v.string()),
  award: v.nullable(v.string()),
  /** What each stage gives to the final. */
  components: v.optional(v.array(v.nullable(v.string()))),
});
/** From the first to the last; a weight in percent. */
const stages = v.array(v.object({ contestId, title: v.string(), weight: v.string() }));
const appeal = v.object({
  id: v.string(),
  entryId,
  reason: v.string(),
  at: instant,
  answer: v.nullable(v.object({ text: v.string(), at: instant })),
});

export const readResult = defineCall({
  cloudFunction,
  action: 'readResult',
  purpose: 'A published result, the notice with its appeals and answers, and how many parts its protocol has.',
  input: v.strictObject({ contestId }),
  /** Null before it is published. */
  output: v.object({
    title: v.string(),
    result: v.nullable(
      v.object({
        publishedAt: instant,
        noticeUntil: instant,
        standings: v.array(rank),
        /** None where one evening alone made the result. */
        stages,
        parts: v.number(),
        /** The last receipt of the seal, as whoever recomputes the protocol finds it. */
        lastReceipt: v.string(),
        appeals: v.array(appeal),
      }),
    ),
    /** The caller's own entry in it. */
    mine: v.nullable(v.object({ entryId, mayAppeal: v.boolean() })),
    serverTime: instant,
  }),
  failures: ['unknown-contest'],
});

export const readProtocol = defineCall({
  cloudFunction,
  action: 'readProtocol',
  purpose:
    'One part of the text of a published protocol: all of them, put together, are the file that anyone can recompute.',
  input: v.strictObject({ contestId, part: wholeNumber(1, 200) }),
  output: v.object({ text: v.string() }),
  failures: ['unknown-contest', 'result-not-published'],
});

export const listResults = defineCall({
  cloudFunction,
  action: 'listResults',
  purpose: 'Published contests with their awards, latest first.',
  input: v.strictObject({}),
  output: v.object({
    results: v.array(
      v.object({
        contestId,
        title: v.string(),
        startAt: instant,
        awarded: v.array(v.object({ award: v.string(), title: v.string(), team: v.string() })),
      }),
    ),
  }),
  failures: [],
});

export const readOwnSheet = defineCall({
  cloudFunction,
  action: 'readOwnSheet',
  purpose: 'For an applicant: each criterion of the own entry against the spread of the field. No judge is named.',
  input: v.strictObject({ contestId }),
  output: v.object({
    title: v.string(),
    rank: v.nullable(v.number()),
    final: v.nullable(v.string()),
    deduction: v.string(),
    /** What the entry had in each stage, and what that gives to the final; none where there is one evening alone. */
    stages: v.array(
      v.object({
        ...{ contestId, title: v.string(), weight: v.string() },
        final: v.nullable(v.string()),
        component: v.nullable(v.string()),
      }),
    ),
    criteria: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        max: v.string(),
        own: v.nullable(v.string()),
        lowest: v.nullable(v.string()),
        median: v.nullable(v.string()),
        highest: v.nullable(v.string()),
      }),
    ),
    /** What judges wrote for the entrants, in an order that tells nothing of the seats. */
    remarks: v.array(v.string()),
  }),
  failures: ['unknown-contest', 'result-not-published', 'not-applicant'],
});

export const appealResult = defineCall({
  cloudFunction,
  action: 'appealResult',
  purpose: 'An applicant’s appeal against the result, once, while the notice lasts.',
  input: v.strictObject({ contestId, requestId, reason: text(textRules.appealReason) }),
  output: v.object({ at: instant }),
  failures: ['unknown-contest', 'result-not-published', 'not-applicant', 'notice-over', 'appealed-already'],
});

export const answerResultAppeal = defineCall({
  cloudFunction,
  action: 'answerResultAppeal',
  purpose: 'The organiser’s answer to an appeal, which everyone reads with it.',
  input: v.strictObject({
    contestId,
    appealId: v.pipe(v.string(), v.maxLength(60)),
    answer: text(textRules.resultAnswer),
  }),
  output: v.object({ at: instant }),
  failures: ['not-allowed', 'unknown-contest', 'unknown-appeal', 'answered-already'],
});
