import type { OutputOf } from '../../contracts/call';
import { submitMarks } from '../../contracts/contest/judging';
import { directStage, readStage, startRun } from '../../contracts/contest/stage';
import type { Contest } from '../../domain/contest/contest';
import type { Official, Panel, SeatId } from '../../domain/contest/panel';
import type { StageAct } from '../../domain/contest/stageActs';
import type { CriterionMarks } from '../../domain/judging/mark';
import { currentPolicyVersion } from '../../domain/member/member';
import type { Answered, CloudForTests, Person } from './cloudForTests';
import { aContest, marksOf, someEntries } from './contest';
import { aRequestId, aResident, granted, type Town } from './town';

type Stage = OutputOf<typeof directStage>['stage'];

export type ContestStage = {
  readonly contestId: string;
  readonly supervisor: Person;
  readonly second: Person;
  /** By seat, alternates included. */
  readonly judges: Readonly<Record<SeatId, Person>>;
  start(isRehearsal?: boolean): Promise<void>;
  read(): Promise<Stage>;
  /** By the order of the evening. */
  readonly entryIds: readonly string[];
  /** Every entry heard, marked and locked, and the run closed. */
  finish(): Promise<void>;
  /** The judges' seats. */
  readonly seats: readonly SeatId[];
  /** One step on the stage as it is now, to be made by whoever and as often as one likes. */
  press(act: StageAct): Promise<(by: Person) => Promise<Answered<typeof directStage>>>;
  /** One step by the supervisor on the stage as it is. */
  direct(act: StageAct, by?: Person): Promise<Stage>;
  /** On stage, heard, and open for marks. */
  hear(entry: `e${number}`): Promise<void>;
  mark(seat: SeatId, entry: `e${number}`, tenths?: number, more?: Partial<MarkInput>): ReturnType<typeof submit>;
  markAll(entry: `e${number}`, tenths?: readonly number[]): Promise<void>;
};
type MarkInput = { readonly submission: string; readonly replaces: string | null; readonly criteria: CriterionMarks };

const submit = (person: Person, contestId: string, entry: `e${number}`, input: MarkInput) =>
  person.call(submitMarks, { contestId, isRehearsal: false, entry, ...input });

let made = 0;

/** An open contest with its panel, two supervisors and shortlisted entries in their order, ready to begin. */
export async function aContestStage(
  cloud: CloudForTests,
  { organisationId }: Pick<Town, 'organisationId'>,
  {
    judges = 5,
    alternates = 1,
    entries = 2,
    applicant,
    ...change
  }: Partial<Contest> & { judges?: number; alternates?: number; entries?: number; applicant?: Person } = {},
): Promise<ContestStage> {
  const number = ++made;
  const contestId = `con_${String(number).padStart(16, '0')}`;
  const idOf = async ({ openid }: Person) =>
    String((await cloud.database.collection('members').where({ nickname: openid }).get()).data[0]?._id);
  const seats: readonly SeatId[] = [
    ...Array.from({ length: judges }, (_, index): SeatId => `j${index + 1}`),
    ...Array.from({ length: alternates }, (_, index): SeatId => `a${index + 1}`),
  ];
  const people = new Map<SeatId, Person>();
  const panel: Panel = await Promise.all(
    seats.map(async (id) => {
      const person = await aResident(cloud, `o${id}of${number}`);
      people.set(id, person);
      return { id, name: `评委${id}`, memberId: await idOf(person) };
    }),
  );
  const supervisor = await aResident(cloud, `oDesk${number}`);
  const second = await aResident(cloud, `oSecond${number}`);
  const officials: readonly Official[] = [
    { id: 'o1', role: 'supervisor', name: '主持人', memberId: await idOf(supervisor) },
    { id: 'o2', role: 'supervisor', name: '副主持', memberId: await idOf(second) },
  ];
  const listed = someEntries(entries).map((entry, index) => ({
    ...entry,
    id: `ent_${String(number * 100 + index + 1).padStart(16, '0')}`,
  }));
  const applicantId = applicant === undefined ? null : await idOf(applicant);
  for (const [index, { id, title, team }] of listed.entries())
    await cloud.database.collection('entries').add({
      data: {
        _id: id,
        contestId,
        participants: [id],
        memberId: index === 0 ? applicantId : null,
        memberIds: index === 0 && applicantId !== null ? [applicantId] : [],
        title,
        team,
        summary: '',
        plan: '',
        townshipCode: null,
        status: 'shortlisted',
        teamMembers: [],
        files: [],
        textCheck: null,
        policyVersion: currentPolicyVersion,
        version: 1,
      },
    });
  const contest = aContest({
    id: contestId,
    organisationId,
    panel,
    officials,
    order: listed.map(({ id }) => id),
    ...change,
  });
  const { id: _id, ...fields } = contest;
  const memberIds = [...panel, ...officials].map(({ memberId }) => memberId);
  await cloud.database.collection('contests').add({ data: { _id, ...fields, memberIds, audit: [] } });

  const personIn = (seat: SeatId): Person => {
    const person = people.get(seat);
    if (person === undefined) throw new Error(`nobody sits in ${seat}`);
    return person;
  };
  const run = { contestId, isRehearsal: false };
  const read = async (): Promise<Stage> => {
    const { stage } = await granted(supervisor.call(readStage, run));
    if (stage === null) throw new Error('the run has not started');
    return stage;
  };
  const press: ContestStage['press'] = async (act) => {
    const { version } = await read();
    const input = { ...run, requestId: aRequestId(), version, act };
    return (by) => by.call(directStage, input as never);
  };
  const direct = async (act: StageAct, by = supervisor): Promise<Stage> =>
    (await granted((await press(act))(by))).stage;
  const mark: ContestStage['mark'] = (seat, entry, tenths = 8, more = {}) =>
    submit(personIn(seat), contestId, entry, {
      ...{ submission: aRequestId(), replaces: null, criteria: marksOf(tenths, contest.rules) },
      ...more,
    });
  const hear: ContestStage['hear'] = async (entry) => {
    await direct({ type: 'call', entry });
    await direct({ type: 'begin', phase: 'pitch' });
    await direct({ type: 'open-scoring', entry });
  };
  const markAll: ContestStage['markAll'] = async (entry, tenths = []) => {
    await Promise.all(
      seats
        .filter((seat) => seat.startsWith('j'))
        .map(async (seat, index) => granted(mark(seat, entry, tenths[index] ?? 8))),
    );
  };
  return {
    contestId,
    entryIds: listed.map(({ id }) => id),
    supervisor,
    second,
    judges: Object.fromEntries(people) as Readonly<Record<SeatId, Person>>,
    start: async (isRehearsal = false) => {
      await granted(supervisor.call(startRun, { contestId, isRehearsal, requestId: aRequestId() }));
    },
    seats: seats.filter((seat) => seat.startsWith('j')),
    read,
    press,
    direct,
    hear,
    mark,
    markAll,
    finish: async () => {
      for (const index of listed.keys()) {
        const entry = `e${index + 1}` as const;
        await hear(entry);
        await markAll(
          entry,
          seats.map(() => 8 - index),
        );
        await direct({ type: 'lock', entry, without: [] });
      }
      await direct({ type: 'close' });
    },
  };
}
