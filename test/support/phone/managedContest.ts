import type { OutputOf } from '../../../contracts/call';
import type { readContest } from '../../../contracts/contest/setup';
import { instantOf } from '../../../domain/time/instant';
import { rubricPresets, usualAwards, usualRules } from '../../../locales/zh-CN/contest/rubrics';

type Managed = OutputOf<typeof readContest>;

export const contestId = 'con_0000000000000001';

/** As its organisers read it, in a far year. */
export const aManagedContest = (change: Partial<Managed> = {}): Managed => ({
  contestId,
  organisationId: 'org_0000000000000001',
  status: 'draft',
  version: 3,
  plan: {
    title: '特聘村主任项目路演',
    summary: '',
    activityId: null,
    entriesCloseAt: '2100-07-01T10:00:00.000Z',
    startAt: '2100-07-08T11:00:00.000Z',
    venue: '文化馆大礼堂',
    rules: { ...usualRules, criteria: rubricPresets.village.criteria },
    awards: usualAwards,
    stages: null,
  },
  tasks: [],
  recusals: [],
  entries: [],
  missing: [],
  stages: null,
  orderBy: null,
  run: null,
  rehearsal: null,
  serverTime: instantOf(new Date()),
  ...change,
});

export const anEntry = (number: number, place: number | null = null) => ({
  entryId: `ent_${String(number).padStart(16, '0')}`,
  title: `第${number}个项目`,
  team: `第${number}队`,
  place,
});
