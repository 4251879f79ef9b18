import * as contest from '../../../contracts/contest/calls';
import type { Person } from '../../support/cloudForTests';
import {
  aDraftContest,
  anOpenContest,
  invited,
  joined,
  memberIdOf,
  peopleNamed,
  shortlisted,
  versionOf,
} from '../../support/contests';
import { minutesFromNow } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { aRequestId, aResident, granted } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
let stranger: Stage['stranger'];
let refuses: Stage['refuses'];
beforeAll(async () => {
  ({ cloud, town, stranger, refuses } = await aStage());
});
afterAll(() => cloud.close());

let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);
const join = (person: Person, code: string) => person.call(contest.joinContest, { code });
const tasksIn = async (contestId: string) =>
  (await granted(town.organizer.call(contest.readContest, { contestId }))).tasks;

test('a person takes up the task that a code is for, and finds the contest among their own', async () => {
  const { contestId } = await anOpenContest(town);
  const judge = await somebody();
  const { id, code, expiresAt } = await invited(town, contestId, 'judge', '邓老师');
  expect(code).toMatch(/^BS(?:-[0-9A-Z]{4}){3}$/);
  expect(await tasksIn(contestId)).toEqual([
    { id, role: 'judge', name: '邓老师', hasJoined: false, invitedUntil: expiresAt },
  ]);
  const answer = { contestId, title: '特聘村主任项目路演', role: 'judge' };
  // However it is typed, and again.
  for (const typed of [code.toLowerCase(), code.replaceAll('-', ' ')])
    expect(await granted(join(judge, typed))).toEqual(answer);
  expect(await tasksIn(contestId)).toEqual([
    { id, role: 'judge', name: '邓老师', hasJoined: true, invitedUntil: null },
  ]);
  expect(await granted(judge.call(contest.listMyContests, {}))).toEqual({
    contests: [
      {
        ...{ contestId, title: '特聘村主任项目路演', status: 'open', venue: '文化馆大礼堂' },
        ...{ startAt: expect.any(String), roles: ['judge'], isRunning: false },
      },
    ],
    serverTime: expect.any(String),
  });
  const data = (await cloud.database.collection('contests').doc(contestId).get()).data;
  expect(Object(data).memberIds).toEqual([await memberIdOf(cloud, judge)]);
  expect(JSON.stringify(data)).not.toContain(code);
});

test('a code is for one person and seven days, a new one ends the one before', async () => {
  const { contestId } = await aDraftContest(town);
  const { id, code } = await invited(town, contestId, 'supervisor');
  const [one, other] = [await somebody(), await somebody()];
  await refuses(stranger, contest.joinContest, { code }, 'profile-missing');
  const renewal = { contestId, version: await versionOf(town, contestId), requestId: aRequestId(), id };
  const renewed = await granted(town.organizer.call(contest.inviteOfficial, renewal));
  expect(await granted(town.organizer.call(contest.inviteOfficial, renewal))).toEqual(renewed);
  await refuses(one, contest.joinContest, { code }, 'invitation-unknown');
  await granted(join(one, renewed.code));
  await refuses(other, contest.joinContest, { code: renewed.code }, 'invitation-used');
  const again = { ...renewal, version: renewed.version, requestId: aRequestId() };
  await refuses(town.organizer, contest.inviteOfficial, again, 'official-joined');

  const week = Date.parse(renewed.expiresAt) - Date.now();
  expect(Math.round(week / 60_000)).toBe(7 * 24 * 60);
  const late = await invited(town, contestId, 'judge');
  const weekLater = { 'invites.0.expiresAt': minutesFromNow(-1), 'invites.1.expiresAt': minutesFromNow(-1) };
  await cloud.database.collection('contests').doc(contestId).update({ data: weekLater });
  await refuses(other, contest.joinContest, { code: late.code }, 'invitation-expired');
  // Who has joined is joined, however late they type it again.
  await granted(join(one, renewed.code));
});

test('a press makes one task with one code, however often it is repeated; numbers are given anew', async () => {
  const made = await aDraftContest(town);
  const { contestId } = made;
  const press = { ...made, requestId: aRequestId(), role: 'judge', name: '邓老师' } as const;
  const first = await granted(town.organizer.call(contest.addOfficial, press));
  expect(await granted(town.organizer.call(contest.addOfficial, press))).toEqual(first);
  expect(await tasksIn(contestId)).toHaveLength(1);
  await refuses(town.organizer, contest.addOfficial, { ...press, requestId: aRequestId() }, 'changed-meanwhile');
  const roles = ['judge', 'alternate', 'checker', 'supervisor'] as const;
  for (const role of roles) await invited(town, contestId, role);
  expect((await tasksIn(contestId)).map(({ id, role }) => [id, role])).toEqual([
    ['j1', 'judge'],
    ['j2', 'judge'],
    ['a1', 'alternate'],
    ['o1', 'checker'],
    ['o2', 'supervisor'],
  ]);
  const removal = { contestId, version: await versionOf(town, contestId), id: 'j1', reason: '另有任务' };
  const removed = await granted(town.organizer.call(contest.removeOfficial, removal));
  expect(await granted(town.organizer.call(contest.removeOfficial, removal))).toEqual(removed);
  expect(await invited(town, contestId, 'judge')).toMatchObject({ id: 'j1' });
  const none = { ...removal, version: await versionOf(town, contestId), id: 'j9' };
  await refuses(town.organizer, contest.removeOfficial, none, 'unknown-official');
});

test('a panel has eleven judges and four alternates at most', async () => {
  const made = await aDraftContest(town);
  for (let count = 0; count < 11; count++) await invited(town, made.contestId, 'judge');
  for (let count = 0; count < 4; count++) await invited(town, made.contestId, 'alternate');
  const version = await versionOf(town, made.contestId);
  for (const role of ['judge', 'alternate'] as const) {
    const another = { ...made, version, requestId: aRequestId(), role, name: '邓老师' };
    await refuses(town.organizer, contest.addOfficial, another, 'panel-full');
  }
});

test('nobody has two tasks or judges where they enter, be it in a team; who has withdrawn may', async () => {
  const { contestId } = await aDraftContest(town);
  const [person, entrant, teammate, withdrawn] = await peopleNamed(cloud, 'oTwice', 'oEntrant', 'oMate', 'oGone');
  if (!person || !entrant || !teammate || !withdrawn) throw new Error('four people');
  const supervisor = await joined(town, contestId, 'supervisor', person);
  for (const role of ['judge', 'alternate', 'checker', 'supervisor'] as const) {
    const { code } = await invited(town, contestId, role);
    await refuses(person, contest.joinContest, { code }, 'has-other-task');
  }
  const { code } = await invited(town, contestId, 'judge');
  await shortlisted(cloud, contestId, 1, { memberId: await memberIdOf(cloud, entrant) });
  await shortlisted(cloud, contestId, 1, { teamMembers: [{ memberId: await memberIdOf(cloud, teammate) }] });
  await shortlisted(cloud, contestId, 1, { memberId: await memberIdOf(cloud, withdrawn), status: 'withdrawn' });
  await refuses(entrant, contest.joinContest, { code }, 'is-applicant');
  await refuses(teammate, contest.joinContest, { code }, 'is-applicant');
  await granted(join(withdrawn, code));
  // The organiser may be anything but a judge and an official at once.
  await granted(join(town.organizer, (await invited(town, contestId, 'supervisor')).code));

  const version = await versionOf(town, contestId);
  const removal = { contestId, version, id: supervisor.id, reason: '另有任务' };
  await granted(town.organizer.call(contest.removeOfficial, removal));
  expect(await granted(person.call(contest.listMyContests, {}))).toMatchObject({ contests: [] });
  await refuses(person, contest.joinContest, { code: supervisor.code }, 'invitation-unknown');
  await granted(join(person, (await invited(town, contestId, 'judge')).code));
});
