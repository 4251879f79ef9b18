import * as contest from '../../../contracts/contest/calls';
import * as member from '../../../contracts/member/calls';
import { maxWrongCodes } from '../../../domain/access/codeAttempts';
import type { Person } from '../../support/cloudForTests';
import { aDraftContest, anOpenContest, aRunOf, invited, memberIdOf, versionOf } from '../../support/contests';
import { aStage, type Stage } from '../../support/stage';
import { aResident, granted } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
beforeAll(async () => {
  ({ cloud, town } = await aStage());
});
afterAll(() => cloud.close());

let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);
const join = (person: Person, code: string) => person.call(contest.joinContest, { code });
const tasksIn = async (contestId: string) =>
  (await granted(town.organizer.call(contest.readContest, { contestId }))).tasks;

test('two people with one code: one has the task, the other is told', async () => {
  const { contestId } = await aDraftContest(town);
  const { code } = await invited(town, contestId, 'judge');
  const pair = [await somebody(), await somebody()];
  const answers = await Promise.all(pair.map((person) => join(person, code)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, failure: 'invitation-used' });
});

test('one person with two codes at once has one task', async () => {
  const { contestId } = await aDraftContest(town);
  const codes = [(await invited(town, contestId, 'judge')).code, (await invited(town, contestId, 'supervisor')).code];
  const person = await somebody();
  const answers = await Promise.all(codes.map((code) => join(person, code)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, failure: 'has-other-task' });
  const stored = Object((await cloud.database.collection('contests').doc(contestId).get()).data);
  expect(stored.memberIds).toHaveLength(1);
});

test('joining is in nobody’s way: an organiser who edits meanwhile is not refused, and removes who has just joined', async () => {
  const { contestId } = await aDraftContest(town);
  const { id, code } = await invited(town, contestId, 'judge');
  const version = await versionOf(town, contestId);
  const person = await somebody();
  const removal = { contestId, version, id, reason: '另有任务' };
  const [, removed] = await Promise.all([join(person, code), town.organizer.call(contest.removeOfficial, removal)]);
  expect(removed).toMatchObject({ ok: true });
  expect(await tasksIn(contestId)).toEqual([]);
  const stored = Object((await cloud.database.collection('contests').doc(contestId).get()).data);
  expect(stored).toMatchObject({ memberIds: [], invites: [] });
});

test('a judge who joins once the run has begun sits down in their own empty seat', async () => {
  const { contestId } = await anOpenContest(town);
  const [first, second] = [await invited(town, contestId, 'judge'), await invited(town, contestId, 'judge')];
  const alternate = { name: '候补', memberId: 'mem_alternate' };
  await aRunOf(cloud, contestId, { j1: { name: '邓老师', memberId: null }, j2: alternate });
  const judge = await somebody();
  await granted(join(judge, first.code));
  await granted(join(await somebody(), second.code));
  const run = Object((await cloud.database.collection('contestRuns').doc(contestId).get()).data);
  expect(run.seats).toEqual({ j1: { name: '邓老师', memberId: await memberIdOf(cloud, judge) }, j2: alternate });
  expect(await granted(judge.call(contest.listMyContests, {}))).toMatchObject({ contests: [{ isRunning: true }] });
});

test('wrong codes of contests and of organisations are counted together', async () => {
  const person = await somebody();
  const { contestId } = await aDraftContest(town);
  const { code } = await invited(town, contestId, 'judge');
  for (let tried = 1; tried < maxWrongCodes; tried++)
    expect(await join(person, 'BS-0000-0000-0000')).toEqual({ ok: false, failure: 'invitation-unknown' });
  await person.call(member.acceptInvitation, { code: '0000-0000-0000' });
  expect(await join(person, code)).toEqual({ ok: false, failure: 'too-many-codes' });
});
