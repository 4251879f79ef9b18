import type { InputOf } from '../../contracts/call';
import * as contest from '../../contracts/contest/calls';
import { usualAwards, usualRules } from '../../locales/zh-CN/contest/rubrics';
import type { CloudForTests, Person } from './cloudForTests';
import { minutesFromNow } from './plans';
import { aRequestId, aResident, granted, type Town } from './town';

type Plan = InputOf<typeof contest.createContest>['plan'];
export type Role = InputOf<typeof contest.addOfficial>['role'];

/** An evening in three days, whose entries close in two. */
export const aContestPlan = (change: Partial<Plan> = {}): Plan => ({
  title: '特聘村主任项目路演',
  summary: '',
  activityId: null,
  entriesCloseAt: minutesFromNow(2 * 24 * 60),
  startAt: minutesFromNow(3 * 24 * 60),
  venue: '文化馆大礼堂',
  rules: usualRules,
  awards: usualAwards,
  ...change,
});

/** What the calls of its organisers begin with. */
export type Made = { readonly contestId: string; readonly version: number };

export const aDraftContest = ({ organizer, organisationId }: Town, change?: Partial<Plan>): Promise<Made> =>
  granted(
    organizer.call(contest.createContest, { organisationId, requestId: aRequestId(), plan: aContestPlan(change) }),
  );

export async function anOpenContest(town: Town, change?: Partial<Plan>): Promise<Made> {
  const draft = await aDraftContest(town, change);
  const { version } = await granted(town.organizer.call(contest.openContest, draft));
  return { ...draft, version };
}

export const versionOf = async ({ organizer }: Pick<Town, 'organizer'>, contestId: string): Promise<number> =>
  (await granted(organizer.call(contest.readContest, { contestId }))).version;

/** A task with a code that nobody has used. */
export async function invited(town: Town, contestId: string, role: Role, name = '邓老师') {
  const version = await versionOf(town, contestId);
  const input = { contestId, version, requestId: aRequestId(), role, name };
  return granted(town.organizer.call(contest.addOfficial, input));
}

export async function joined(town: Town, contestId: string, role: Role, person: Person) {
  const { id, code } = await invited(town, contestId, role);
  await granted(person.call(contest.joinContest, { code }));
  return { id, code };
}

let entries = 0;

/** Entries as they stand on a shortlist, by people who enter nothing else. */
export async function shortlisted(
  { database }: Pick<CloudForTests, 'database'>,
  contestId: string,
  count: number,
  change: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const number = ++entries;
    const _id = `ent_${String(number).padStart(16, '0')}`;
    const written = { title: `第${number}个项目`, team: `第${number}队`, summary: '', plan: '', townshipCode: null };
    const data = {
      _id,
      contestId,
      memberId: `mem_entrant${number}`,
      status: 'shortlisted',
      version: 1,
      participants: [_id],
      ...written,
    };
    await database.collection('entries').add({ data: { ...data, ...change } });
    ids.push(_id);
  }
  return ids;
}

export async function memberIdOf({ database }: Pick<CloudForTests, 'database'>, { openid }: Person): Promise<string> {
  return String((await database.collection('members').where({ nickname: openid }).get()).data[0]?._id);
}

/** As a run stands in the database; of what is in it only this is looked at. */
export const aRunOf = async (
  { database }: Pick<CloudForTests, 'database'>,
  contestId: string,
  seats: Readonly<Record<string, { readonly name: string; readonly memberId: string | null }>> = {},
): Promise<void> => {
  const data = { _id: contestId, contestId, isRehearsal: false, status: 'running', seats, marks: 0, version: 1 };
  await database.collection('contestRuns').add({ data });
};

export const peopleNamed = (cloud: CloudForTests, ...openids: readonly string[]): Promise<readonly Person[]> =>
  Promise.all(openids.map((openid) => aResident(cloud, openid)));
