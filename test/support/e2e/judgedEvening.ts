import type { OutputOf } from '../../../contracts/call';
import { directStage, readStage, startRun } from '../../../contracts/contest/stage';
import { openidOf } from '../../../demo/phones';
import type { Contest } from '../../../domain/contest/contest';
import type { Panel, SeatId } from '../../../domain/contest/panel';
import type { StageAct } from '../../../domain/contest/stageActs';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import { aContest } from '../contest';
import type { HeldPhone } from './heldPhone';
import { type Person, phoneIds } from './people';
import { aRequestId } from './requestId';

type Stage = OutputOf<typeof directStage>['stage'];

/** Entries as they come on stage in the tests’ evening. */
const presented = [
  ['竹海深处的民宿合作社：闲置农房改造与村集体分红', '兴文县 僰王山镇 竹里合伙人'],
  ['桂圆林下养蜂', '江阳区 蜜语小队'],
  ['油纸伞非遗工坊进村：从一把伞到一条街的共富计划', '江阳区 分水岭镇'],
  ['赤水河晒醋与研学', '合江县 三代人'],
] as const;

export type ContestEvening = {
  readonly contestId: string;
  start(isRehearsal?: boolean): Promise<void>;
  /** One step of the supervisor on the stage as it is. */
  direct(act: StageAct, isRehearsal?: boolean): Promise<Stage>;
  read(isRehearsal?: boolean): Promise<Stage>;
  /** Called, pitching, and open for marks. */
  hear(entry: `e${number}`, isRehearsal?: boolean): Promise<void>;
  pageOf(page: 'evening' | 'marking', entry?: string, isRehearsal?: boolean): string;
};

type Officials = {
  readonly supervisor: HeldPhone;
  readonly supervisorIs: Person;
  /** From the first seat on. */
  readonly judges: readonly Person[];
  readonly alternates?: readonly Person[];
};

let made = 0;

/**
 * An open contest in the cloud of this process’s own world, with people of the suite as its officials. It is written as the
 * functions keep it: what a test of the evening begins with, not what it is about.
 */
export async function aContestEvening(
  { supervisor, supervisorIs, judges, alternates = [] }: Officials,
  change: Partial<Contest> = {},
): Promise<ContestEvening> {
  const [{ contests }, { entries }, { derivedId }] = await Promise.all([
    import('../../../cloudfunctions/_records/contests/collections'),
    import('../../../cloudfunctions/_records/entries/collections'),
    import('../../../cloudfunctions/_platform/keys'),
  ]);
  // Beside those of `contestEvening` in the same world.
  const number = 5000 + ++made;
  const idFor = (kind: 'con' | 'ent', place: number): string => `${kind}_${String(place).padStart(16, '0')}`;
  const contestId = idFor('con', number);
  const memberIdOf = (person: Person): string => derivedId('mem', 'member', openidOf(phoneIds[person]));
  const chairs = (people: readonly Person[], letter: 'j' | 'a'): Panel =>
    people.map((person, index) => ({
      id: `${letter}${index + 1}` as SeatId,
      name: `评委${letter}${index + 1}`,
      memberId: memberIdOf(person),
    }));
  const now = instantOf(new Date());
  const listed = presented.map(([title, team], index) => ({ id: idFor('ent', number * 100 + index), title, team }));
  for (const { id, title, team } of listed)
    await entries.put({
      ...{ _id: id, contestId, memberId: null, title, team, summary: `${team}的项目`, townshipCode: '510502003' },
      ...{ plan: '一、现状与资源。二、怎么做。三、钱从哪里来，怎么分红。', status: 'shortlisted', version: 1 },
      ...{ teamMembers: [], participants: [id], invite: null, files: [], returned: null, claim: null },
      ...{ rejection: null, textCheck: null, history: [], policyVersion: '' },
      ...{ statusAt: now, createdAt: now, updatedAt: now, audit: [] },
    } as never);
  const contest = aContest({
    ...{ id: contestId, title: '2026 特聘村主任项目路演总决赛', venue: '市文化馆大剧场' },
    startAt: addMinutes(now, 30),
    panel: [...chairs(judges, 'j'), ...chairs(alternates, 'a')],
    officials: [{ id: 'o1', role: 'supervisor', name: '主持人', memberId: memberIdOf(supervisorIs) }],
    order: listed.map(({ id }) => id),
    ...change,
  });
  const { id: _id, ...fields } = contest;
  const memberIds = [...contest.panel, ...contest.officials].flatMap(({ memberId }) => memberId ?? []);
  await contests.put({ _id, ...fields, memberIds, audit: [] });

  const run = (isRehearsal: boolean) => ({ contestId, isRehearsal });
  const read = async (isRehearsal = false): Promise<Stage> => {
    const { stage } = await supervisor.ask(readStage, run(isRehearsal));
    if (stage === null) throw new Error('the run has not started');
    return stage;
  };
  const direct = async (act: StageAct, isRehearsal = false): Promise<Stage> => {
    const { version } = await read(isRehearsal);
    const press = { ...run(isRehearsal), requestId: aRequestId(), version, act };
    return (await supervisor.ask(directStage, press as never)).stage;
  };
  return {
    contestId,
    read,
    direct,
    start: async (isRehearsal = false) => {
      await supervisor.ask(startRun, { ...run(isRehearsal), requestId: aRequestId() });
    },
    hear: async (entry, isRehearsal = false) => {
      await direct({ type: 'call', entry }, isRehearsal);
      await direct({ type: 'begin', phase: 'pitch' }, isRehearsal);
      await direct({ type: 'open-scoring', entry }, isRehearsal);
    },
    pageOf: (page, entry, isRehearsal = false) =>
      `/judge/${page}/index?contestId=${contestId}&isRehearsal=${isRehearsal}${entry ? `&entry=${entry}` : ''}`,
  };
}
