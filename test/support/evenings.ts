import { createHash } from 'node:crypto';
import type { RunDocument } from '../../cloudfunctions/_records/contests/documents';
import type { Contest } from '../../domain/contest/contest';
import { directed } from '../../domain/contest/directStage';
import { hallOf } from '../../domain/contest/hall';
import type { SeatId } from '../../domain/contest/panel';
import type { PublishedStage } from '../../domain/contest/publishedStage';
import type { EntryKey, Run } from '../../domain/contest/run';
import type { StageAct } from '../../domain/contest/stageActs';
import { type StartingEntry, startedRun } from '../../domain/contest/startRun';
import { instantOf } from '../../domain/time/instant';
import { usualAwards, usualRules } from '../../locales/zh-CN/contest/rubrics';

/** A contest's evening without phones: each step of the supervisor and each mark, as the domain takes them. */

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const projects: readonly (readonly [string, string])[] = [
  ['高山脐橙冷链到户', '橙意满满队'],
  ['古法酱油工坊研学', '老坛新味队'],
  ['桂圆林下养蜂', '龙眼甜心队'],
  ['乡村阅读驿站', '一盏灯'],
  ['竹编灯具上网卖', '竹里馆'],
  ['稻鸭共作数字田', '田野信号队'],
  ['山泉酿造与民宿', '清溪人家'],
  ['花椒精深加工', '麻辣实验室'],
  ['村史馆声音地图', '听见乡音'],
  ['银发食堂联营', '暖炉计划'],
  ['废旧农膜回收站', '净土行动'],
  ['茶旅骑行环线', '两轮茶山'],
];

export const projectEntries = (count: number): readonly StartingEntry[] =>
  Array.from({ length: count }, (_, index) => {
    const [title = '', team = ''] = projects[index % projects.length] ?? [];
    return { id: `ent_${String(index).padStart(16, '0')}`, title, team };
  });

type Evening = {
  readonly entries?: readonly StartingEntry[];
  readonly judges?: number;
  readonly title?: string;
  readonly isRehearsal?: boolean;
  readonly rules?: Partial<Contest['rules']>;
  readonly recused?: readonly { readonly seat: SeatId; readonly entry: number }[];
  readonly id?: string;
  readonly stages?: Contest['stages'];
  readonly earlier?: readonly PublishedStage[];
};

const at = instantOf(Date.UTC(2026, 10, 28, 12));

function eveningContest({ judges = 7, title, rules, recused = [], entries = [], id, stages = null }: Evening): Contest {
  return {
    stages,
    id: id ?? 'con_0000000000000001',
    organisationId: 'org_0000000000000001',
    status: 'open',
    title: title ?? '泸州市特聘村主任项目路演',
    summary: '',
    activityId: null,
    entriesCloseAt: at,
    startAt: at,
    venue: '市民中心一楼报告厅',
    // One mark a judge is the judge's total.
    rules: { ...usualRules, criteria: [{ id: 'whole', name: '总评', max: '100' }], step: '0.1', ...rules },
    awards: usualAwards,
    panel: [
      ...Array.from({ length: judges }, (_, index) => ({
        id: `j${index + 1}` as SeatId,
        name:
          ['周敏', '陈立群', '何晓', '欧阳文静', '赵一平', '孙海', '吴越', '郑秋', '钱多', '冯远', '韩雪'][index] ?? '',
        memberId: `mem_${index + 1}`,
      })),
      { id: 'a1' as SeatId, name: '候补甲', memberId: 'mem_a1' },
    ],
    officials: [],
    invites: [],
    recusals: recused.map(({ seat, entry }) => ({ seat, entryId: entries[entry]?.id ?? '', reason: '同村', at })),
    order: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

export function startedEvening(evening: Evening = {}): Run {
  const entries = evening.entries ?? projectEntries(6);
  const contest = eveningContest({ ...evening, entries });
  const started = startedRun({
    ...{ contest, entries, now: at, sha256 },
    isRehearsal: evening.isRehearsal ?? false,
    earlier: evening.earlier ?? null,
  });
  if (!started.ok) throw new Error(started.failure);
  return started.value;
}

/** The run after one step; null where the stage refuses it. */
export function tried(run: Run, act: StageAct, { by = 'mem_supervisor', now = at } = {}): Run | null {
  const press = { requestId: `press${String(run.version).padStart(11, '0')}`, seenVersion: run.version };
  const { panel } = eveningContest({ judges: Object.keys(run.seats).length });
  const done = directed(run, act, press, { panel, memberId: by, votes: {}, now });
  return done.ok ? done.value : null;
}

export function stepped(run: Run, act: StageAct, more: { readonly by?: string; readonly now?: string } = {}): Run {
  const next = tried(run, act, more);
  if (next === null) throw new Error(`${act.type} was refused`);
  return next;
}

/** The run after a judge's mark, as the one update of a submission leaves it. */
export function marked(run: Run, entry: EntryKey, seat: SeatId, total: string): Run {
  const submission = `sub${run.marks}${entry}${seat}`;
  return {
    ...run,
    acts: [...run.acts, { act: 'mark', entry, judge: seat, criteria: { whole: total }, at, submission }],
    last: { ...run.last, [entry]: { ...run.last[entry], [seat]: submission } },
    marks: run.marks + 1,
  };
}

/** Called, heard, marked by the seats that give a total, and locked. */
export function heardAndLocked(run: Run, entry: EntryKey, totals: readonly (string | null)[], overrun = 0): Run {
  const late = instantOf(Date.parse(at) + (run.rules.timing.pitchSeconds + overrun) * 1000);
  const called = stepped(run, { type: 'call', entry });
  const pitched = stepped(called, { type: 'begin', phase: 'pitch' });
  const open = stepped(pitched, { type: 'open-scoring', entry }, { now: late });
  const seats = Object.keys(run.seats) as SeatId[];
  const all = seats.reduce((before, seat, index) => {
    const total = totals[index] ?? null;
    return total === null ? before : marked(before, entry, seat, total);
  }, open);
  const without = seats.filter((_, index) => (totals[index] ?? null) === null);
  return stepped(all, { type: 'lock', entry, without });
}

/** As it is stored, opened by this token. */
export const runDocument = (run: Run, token: string | null): RunDocument => ({
  ...run,
  _id: run.isRehearsal ? `${run.contestId}.rehearsal` : run.contestId,
  hall: hallOf(run, usualAwards),
  hallToken: token === null ? null : sha256(token),
  eraseAfter: at,
  audit: [],
});
