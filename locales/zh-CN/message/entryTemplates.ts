import type { Contest } from '../../../domain/contest/contest';
import type { ResultRank } from '../../../domain/contest/publication';
import type { Entry } from '../../../domain/entry/entry';
import type { EntryNotice } from '../../../domain/notice/entryNotice';
import type { EntryKind } from '../../../domain/notice/notice';
import { sayTemplateTime } from '../time/time';
import { fieldOf, type Template, valuesOf } from './template';

/** What a message about a contest entry tells of: as it is at the moment of sending. */
export type EntryFacts = Pick<EntryNotice, 'occasion'> & {
  readonly entry: Pick<Entry, 'title'>;
  readonly contest: Pick<Contest, 'title' | 'startAt'>;
  /** On the evening, the first being 1; null before the order stands. */
  readonly place: number | null;
  /** In the published result; null without one. */
  readonly standing: Pick<ResultRank, 'rank' | 'award'> | null;
};

const field = fieldOf<EntryFacts>;
const title = (name: string) => field(name, '项目名称', ({ entry }) => entry.title);
const contestTitle = (name: string) => field(name, '活动名称', ({ contest }) => contest.title);

export const entryTemplates: Record<EntryKind, Template<EntryFacts>> = {
  entryChecked: {
    title: '项目审核通知',
    fields: [
      title('thing1'),
      field('phrase2', '审核结果', ({ occasion }) => checks[occasion]?.result ?? '请查看'),
      contestTitle('thing3'),
      field('thing4', '温馨提示', ({ occasion }) => checks[occasion]?.next ?? '点开看详情'),
    ],
  },
  entryListed: {
    title: '项目入围通知',
    fields: [
      title('thing1'),
      field('phrase2', '当前进度', ({ occasion }) => (occasion === 'order-set' ? '顺序已定' : '已入围')),
      field('time3', '路演时间', ({ contest }) => sayTemplateTime(contest.startAt)),
      field('thing4', '温馨提示', listedNext),
    ],
  },
  entryResult: {
    title: '评选结果通知',
    fields: [
      title('thing1'),
      contestTitle('thing2'),
      field('thing3', '获奖情况', ({ standing }) => standing?.award ?? '点开看成绩'),
      field('thing4', '温馨提示', resultNext),
    ],
  },
};

/** `names`: see `valuesOf`. */
export const entryMessageValues = (kind: EntryKind, facts: EntryFacts, names: readonly string[] = []) =>
  valuesOf(entryTemplates[kind], facts, names);

const checks: { readonly [occasion in EntryFacts['occasion']]?: { readonly result: string; readonly next: string } } = {
  returned: { result: '退回修改', next: '请点开看意见，改好再提交' },
  qualified: { result: '审核通过', next: '请等待入围名单' },
  rejected: { result: '未通过', next: '请点开看理由，可以申诉一次' },
};

function listedNext({ occasion, place }: EntryFacts): string {
  if (occasion !== 'order-set' || place === null) return '请留意抽签和出场时间';
  return `第 ${place} 个出场，请提前到场`;
}

function resultNext({ standing }: EntryFacts): string {
  const rank = standing?.rank ?? null;
  return rank === null ? '公示期内可以申诉' : `第 ${rank} 名，公示期内可申诉`;
}
