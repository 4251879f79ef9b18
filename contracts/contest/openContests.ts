import * as v from 'valibot';
import { contestStatuses } from '../../domain/contest/contest';
import { defineCall } from '../call';
import { activityId, instant } from '../fields';
import { cloudFunction } from './cloudFunction';
import { entryStatus } from './entryShown';
import { contestId, entryId, shownRules } from './shown';

const status = v.picklist(contestStatuses);

export const readOpenContest = defineCall({
  cloudFunction,
  action: 'readOpenContest',
  purpose:
    'A contest that was published, as everyone sees it: what it is, how it is scored, its dates, and what is kept how long of those who enter.',
  input: v.strictObject({ contestId }),
  output: v.object({
    contest: v.object({
      contestId,
      status,
      title: v.string(),
      summary: v.string(),
      organisationName: v.string(),
      activityId: v.nullable(activityId),
      entriesCloseAt: instant,
      startAt: instant,
      venue: v.string(),
      rules: shownRules,
      awards: v.array(v.object({ name: v.string(), places: v.number() })),
      /** Whether its order is drawn, or the list is closed for it: everyone may look at that. */
      hasDraw: v.boolean(),
      /** Entries come from an earlier stage alone. */
      isContinued: v.boolean(),
      /** From when on entries and their files are erased. */
      eraseAfter: instant,
    }),
    viewer: v.object({
      /** Their own entry, or the one whose team they are in. */
      entry: v.nullable(v.object({ entryId, status: entryStatus, isApplicant: v.boolean() })),
      /** Whether they look at what others enter. */
      canCheck: v.boolean(),
      /** Why they cannot enter; null where they can. */
      obstacle: v.nullable(v.picklist(['entries-closed', 'profile-missing', 'adults-only', 'has-other-task'])),
    }),
    serverTime: instant,
  }),
  failures: ['unknown-contest'],
});

export const listOpenContests = defineCall({
  cloudFunction,
  action: 'listOpenContests',
  purpose: 'The contests that are still to come, soonest first.',
  input: v.strictObject({}),
  output: v.object({
    contests: v.array(
      v.object({
        contestId,
        title: v.string(),
        activityId: v.nullable(activityId),
        entriesCloseAt: instant,
        startAt: instant,
        venue: v.string(),
      }),
    ),
    serverTime: instant,
  }),
  failures: [],
});
