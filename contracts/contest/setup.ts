import * as v from 'valibot';
import { contestStatuses } from '../../domain/contest/contest';
import { missingParts } from '../../domain/contest/missing';
import { earlierRefusals } from '../../domain/contest/reviewStages';
import { taskRoles } from '../../domain/contest/tasks';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { activityId, instant, organisationId, requestId, text, wholeNumber } from '../fields';
import { cloudFunction } from './cloudFunction';
import { contestId, entryId, rules, shownRules, version } from './shown';
import { stagesPlan } from './stagesPlan';

const stageFailures = ['wrong-weights', 'stage-repeated', ...earlierRefusals] as const;

export const contestPlan = v.strictObject({
  title: text(textRules.contestTitle),
  summary: text(textRules.contestSummary),
  /** The roadshow whose hall seats belong to it. */
  activityId: v.nullable(activityId),
  entriesCloseAt: instant,
  startAt: instant,
  venue: text(textRules.venue),
  rules,
  awards: v.pipe(
    v.array(v.strictObject({ name: text(textRules.awardName), places: wholeNumber(1, 50) })),
    v.maxLength(8),
  ),
  stages: stagesPlan,
});

const status = v.picklist(contestStatuses);
const shownPlan = v.object({
  ...contestPlan.entries,
  title: v.string(),
  summary: v.string(),
  venue: v.string(),
  rules: shownRules,
  awards: v.array(v.object({ name: v.string(), places: v.number() })),
});

export const createContest = defineCall({
  cloudFunction,
  action: 'createContest',
  purpose: 'A draft of a contest in one organisation; the same press again finds the one it made.',
  input: v.strictObject({ organisationId, requestId, plan: contestPlan }),
  output: v.object({ contestId, version: v.number() }),
  failures: [
    'not-allowed',
    'unknown-organisation',
    'wrong-rules',
    'closes-after-start',
    'not-a-roadshow',
    ...stageFailures,
  ],
});

export const editContest = defineCall({
  cloudFunction,
  action: 'editContest',
  purpose: 'Another plan for a contest. Once its run has started, rules and awards stay as they are.',
  input: v.strictObject({ contestId, version, plan: contestPlan }),
  output: v.object({ version: v.number() }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'changed-meanwhile',
    'wrong-rules',
    'not-a-hundred',
    'closes-after-start',
    'not-a-roadshow',
    'rules-frozen',
    ...stageFailures,
  ],
});

export const copyContest = defineCall({
  cloudFunction,
  action: 'copyContest',
  purpose: 'A draft with the plan, rules, awards and tasks of another contest, and nobody who joined it.',
  input: v.strictObject({ contestId, requestId }),
  output: v.object({ contestId, version: v.number() }),
  failures: ['not-allowed', 'unknown-contest'],
});

export const openContest = defineCall({
  cloudFunction,
  action: 'openContest',
  purpose: 'Lets everyone see a contest and enter it.',
  input: v.strictObject({ contestId, version }),
  output: v.object({ version: v.number() }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'changed-meanwhile',
    'wrong-rules',
    'not-a-hundred',
    'closes-after-start',
    ...stageFailures,
  ],
});

const task = v.object({
  /** `j1` and so on for judges, `a1` for alternates, `o1` for other officials. */
  id: v.string(),
  role: v.picklist(taskRoles),
  name: v.string(),
  hasJoined: v.boolean(),
  /** Until when the code that was made last can be used; null without one. */
  invitedUntil: v.nullable(instant),
});

export const readContest = defineCall({
  cloudFunction,
  action: 'readContest',
  purpose: 'A contest as its organisers see it: plan, panel, officials, order, and what is missing before the day.',
  input: v.strictObject({ contestId }),
  output: v.object({
    contestId,
    organisationId,
    status,
    version: v.number(),
    plan: shownPlan,
    tasks: v.array(task),
    recusals: v.array(v.object({ seat: v.string(), entryId, reason: v.string() })),
    /** Entries that may go on stage, in the order of the evening where there is one. */
    entries: v.array(v.object({ entryId, title: v.string(), team: v.string(), place: v.nullable(v.number()) })),
    missing: v.array(v.picklist(missingParts)),
    /** Null where the evening alone makes the result. */
    stages: v.nullable(
      v.object({
        ownWeight: v.string(),
        /** From first to last. */
        earlier: v.array(
          v.object({
            contestId,
            title: v.string(),
            weight: v.string(),
            startAt: instant,
            isPublished: v.boolean(),
            /** Of those that may go on stage, how many have no result there. */
            without: v.number(),
          }),
        ),
      }),
    ),
    /** How the order comes about: set by hand, or drawn from a closed list. Null while neither was begun. */
    orderBy: v.nullable(v.picklist(['hand', 'closed-list', 'draw'])),
    run: v.nullable(v.object({ status: v.picklist(['running', 'closed']) })),
    rehearsal: v.nullable(v.object({ status: v.picklist(['running', 'closed']) })),
    serverTime: instant,
  }),
  failures: ['not-allowed', 'unknown-contest'],
});

export const listContests = defineCall({
  cloudFunction,
  action: 'listContests',
  purpose: 'The contests of the caller’s organisations, latest first.',
  input: v.strictObject({}),
  output: v.object({
    contests: v.array(
      v.object({ contestId, organisationId, title: v.string(), status, startAt: instant, venue: v.string() }),
    ),
    organisations: v.array(v.object({ id: organisationId, name: v.string() })),
  }),
  failures: ['not-allowed'],
});

export const setOrder = defineCall({
  cloudFunction,
  action: 'setOrder',
  purpose: 'The order of the evening, as it was drawn by hand before everyone’s eyes. Before the run starts.',
  input: v.strictObject({
    contestId,
    version,
    order: v.pipe(
      v.array(entryId),
      v.minLength(1),
      v.maxLength(60),
      v.check((ids) => new Set(ids).size === ids.length),
    ),
  }),
  output: v.object({ version: v.number() }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'changed-meanwhile',
    'unknown-entry',
    'order-incomplete',
    'order-by-draw',
    'rules-frozen',
  ],
});
