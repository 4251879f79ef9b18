import type { OutputOf } from '../../../contracts/call';
import { submitMarks } from '../../../contracts/contest/judging';
import { directStage, readStage, startRun } from '../../../contracts/contest/stage';
import { crowd, type DemoPerson } from '../../../demo/content/people';
import { openidOf } from '../../../demo/phones';
import { succeeded } from '../../../demo/seed/callAs';
import type { Contest } from '../../../domain/contest/contest';
import type { Official, Panel, SeatId } from '../../../domain/contest/panel';
import type { EntryKey } from '../../../domain/contest/run';
import type { StageAct } from '../../../domain/contest/stageActs';
import type { CriterionMarks } from '../../../domain/judging/mark';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import { aContest, marksOf } from '../contest';
import { aRequestId } from './requestId';
import type { SimulatedWorld } from './simulatedWorld';

type Stage = OutputOf<typeof directStage>['stage'];
type Marks = OutputOf<typeof submitMarks> & { readonly submission: string };
/** Without anything: as the first supervisor, in the evening itself. */
type Press = { readonly by?: DemoPerson; readonly isRehearsal?: boolean };
type Project = { readonly title: string; readonly team: string };

export type ContestEvening = {
  readonly contestId: string;
  /** As they were told, first to last. */
  readonly entryIds: readonly string[];
  start(press?: Press): Promise<void>;
  /** One step of a supervisor on the stage as it is. */
  direct(act: StageAct, press?: Press): Promise<Stage>;
  read(press?: Press): Promise<Stage>;
  /** Called, pitching, and open for marks. */
  hear(entry: EntryKey, press?: Press): Promise<void>;
  /** Marks of whoever was given this seat before the evening, alternates included. */
  mark(seat: SeatId, entry: EntryKey, criteria?: CriterionMarks, replaces?: string | null): Promise<Marks>;
};

type Options = Partial<Contest> & {
  readonly supervisors: readonly DemoPerson[];
  /** From the first seat on; people whose phones nobody holds unless they are told. */
  readonly judges?: readonly DemoPerson[];
  readonly alternates?: readonly DemoPerson[];
  /** On the list of those that go on stage, in this order. */
  readonly projects?: readonly Project[];
  /** Whose the first entries are. */
  readonly applicants?: readonly DemoPerson[];
};

const someProjects: readonly Project[] = [
  { title: '竹海深处的民宿合作社：闲置农房改造与村集体分红', team: '兴文县 僰王山镇 竹里合伙人' },
  { title: '桂圆林下养蜂', team: '江阳区 蜜语小队' },
  { title: '油纸伞非遗工坊进村：从一把伞到一条街的共富计划', team: '江阳区 分水岭镇' },
];

let made = 0;

/**
 * An open contest of tonight in a world of the test's own, written as its functions would have left it: what a test of the
 * evening begins with, not what it is about.
 */
export async function aContestEvening(
  world: SimulatedWorld,
  {
    supervisors,
    judges = crowd.slice(0, 5),
    alternates = crowd.slice(5, 6),
    projects = someProjects,
    applicants = [],
    ...change
  }: Options,
): Promise<ContestEvening> {
  // Loaded late: the SDK reads this process's environment, which is set when the world has started.
  const [{ contests }, { entries }, { derivedId }] = await Promise.all([
    import('../../../cloudfunctions/_records/contests/collections'),
    import('../../../cloudfunctions/_records/entries/collections'),
    import('../../../cloudfunctions/_platform/keys'),
  ]);
  const memberIdOf = ({ phoneId }: DemoPerson) => derivedId('mem', 'member', openidOf(phoneId));
  const number = ++made;
  const contestId = `con_${String(number).padStart(16, '0')}`;
  const seated = (people: readonly DemoPerson[], letter: 'j' | 'a') =>
    people.map((person, index) => ({ seat: `${letter}${index + 1}` as SeatId, person }));
  const people = [...seated(judges, 'j'), ...seated(alternates, 'a')];
  const named = (person: DemoPerson) => ({ name: person.profile?.nickname ?? '', memberId: memberIdOf(person) });
  const panel: Panel = people.map(({ seat, person }) => ({ id: seat, ...named(person) }));
  const officials: readonly Official[] = supervisors.map((person, index) => ({
    ...{ id: `o${index + 1}`, role: 'supervisor' },
    ...named(person),
  }));
  const now = instantOf(new Date());
  const entryIds = projects.map((_, index) => `ent_${String(number * 100 + index + 1).padStart(16, '0')}`);
  for (const [index, { title, team }] of projects.entries()) {
    const _id = entryIds[index] ?? '';
    const applicant = applicants[index];
    const memberId = applicant === undefined ? null : memberIdOf(applicant);
    await entries.put({
      ...{
        _id,
        contestId,
        memberId,
        memberIds: memberId === null ? [] : [memberId],
        participants: [_id],
        title,
        team,
        townshipCode: '510502003',
      },
      ...{ summary: `${team}的项目`, plan: '一、现状与资源。二、怎么做。三、钱从哪里来，怎么分红。' },
      ...{ status: 'shortlisted', version: 1, teamMembers: [], invite: null, files: [], returned: null, claim: null },
      ...{ rejection: null, textCheck: null, history: [], policyVersion: '', hasOpenAppeal: false },
      ...{ statusAt: now, createdAt: now, updatedAt: now, eraseAfter: '2199-01-01T00:00:00.000Z', audit: [] },
    });
  }
  const contest = aContest({
    ...{ id: contestId, title: '2026 特聘村主任项目路演总决赛', venue: '市文化馆大剧场', panel, officials },
    ...{ startAt: addMinutes(now, 30), order: entryIds },
    ...change,
  });
  const { id: _id, ...fields } = contest;
  const memberIds = [...panel, ...officials].flatMap(({ memberId }) => memberId ?? []);
  await contests.put({ _id, ...fields, memberIds, audit: [] });

  const [chief] = supervisors;
  if (chief === undefined) throw new Error('a contest has a supervisor');
  const run = ({ isRehearsal = false }: Press = {}) => ({ contestId, isRehearsal });
  const read = async (press: Press = {}): Promise<Stage> => {
    const { stage } = succeeded(await world.callAs(press.by ?? chief, readStage, run(press)), 'readStage');
    if (stage === null) throw new Error('the run has not started');
    return stage;
  };
  const direct = async (act: StageAct, press: Press = {}): Promise<Stage> => {
    const { version } = await read(press);
    const input = { ...run(press), requestId: aRequestId(), version, act };
    // The contract's act is the domain's, with lists that may be written to.
    return succeeded(await world.callAs(press.by ?? chief, directStage, input as never), act.type).stage;
  };
  return {
    contestId,
    entryIds,
    read,
    direct,
    start: async (press = {}) => {
      succeeded(
        await world.callAs(press.by ?? chief, startRun, { ...run(press), requestId: aRequestId() }),
        'startRun',
      );
    },
    hear: async (entry, press = {}) => {
      await direct({ type: 'call', entry }, press);
      await direct({ type: 'begin', phase: 'pitch' }, press);
      await direct({ type: 'open-scoring', entry }, press);
    },
    mark: async (seat, entry, criteria = marksOf(8), replaces = null) => {
      const sitter = people.find((one) => one.seat === seat);
      if (sitter === undefined) throw new Error(`nobody sits in ${seat}`);
      const submission = aRequestId();
      const input = { ...run(), entry, submission, replaces, criteria: { ...criteria } };
      return { submission, ...succeeded(await world.callAs(sitter.person, submitMarks, input), `marks of ${seat}`) };
    },
  };
}

export const pageOfStage = (contestId: string, isRehearsal = false): string =>
  `/organizer/stage/index?contestId=${contestId}${isRehearsal ? '&isRehearsal=true' : ''}`;

export const pageOfJudge = (
  { contestId }: Pick<ContestEvening, 'contestId'>,
  page: 'evening' | 'marking',
  entry?: EntryKey,
  isRehearsal = false,
): string => `/judge/${page}/index?contestId=${contestId}&isRehearsal=${isRehearsal}${entry ? `&entry=${entry}` : ''}`;
