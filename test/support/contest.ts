import type { Contest } from '../../domain/contest/contest';
import type { Panel, SeatId } from '../../domain/contest/panel';
import type { ContestRules } from '../../domain/contest/rules';
import type { StartingEntry } from '../../domain/contest/startRun';
import type { CriterionMarks } from '../../domain/judging/mark';
import { usualAwards, usualRules } from '../../locales/zh-CN/contest/rubrics';

/** An evening of one summer, for rules alone. */
export const evening = '2027-06-01T11:00:00.000Z';

export const someEntries = (count: number): readonly StartingEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `ent_${String(index + 1).padStart(16, '0')}`,
    title: `第${index + 1}个项目`,
    team: `第${index + 1}队`,
  }));

export const aPanel = (judges: number, alternates = 0): Panel => [
  ...Array.from({ length: judges }, (_, index) => aSeat(`j${index + 1}`)),
  ...Array.from({ length: alternates }, (_, index) => aSeat(`a${index + 1}`)),
];

const aSeat = (id: SeatId) => ({ id, name: `评委${id}`, memberId: `mem_${id}` });

export const aContest = (change: Partial<Contest> = {}): Contest => ({
  id: 'con_0123456789abcdef',
  organisationId: 'org_0123456789abcdef',
  title: '特聘村主任项目路演',
  summary: '',
  activityId: null,
  entriesCloseAt: '2027-05-20T00:00:00.000Z',
  startAt: evening,
  venue: '大礼堂',
  rules: usualRules,
  awards: usualAwards,
  status: 'open',
  panel: aPanel(7, 2),
  officials: [
    { id: 'o1', role: 'supervisor', name: '主持人', memberId: 'mem_supervisor' },
    { id: 'o2', role: 'supervisor', name: '副主持', memberId: 'mem_second' },
  ],
  invites: [],
  recusals: [],
  order: null,
  version: 1,
  createdAt: evening,
  updatedAt: evening,
  ...change,
});

/** Whole marks, `tenths` of each criterion's most. */
export const marksOf = (tenths: number, { criteria }: Pick<ContestRules, 'criteria'> = usualRules): CriterionMarks =>
  Object.fromEntries(criteria.map(({ id, max }) => [id, String(Math.floor((Number(max) * tenths) / 10))]));
