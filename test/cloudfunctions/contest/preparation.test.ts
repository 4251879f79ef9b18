import * as contest from '../../../contracts/contest/calls';
import { anOpenContest, aRunOf, invited, joined, shortlisted } from '../../support/contests';
import { aPlan } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { aRequestId, aResident, granted } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
let refuses: Stage['refuses'];
beforeAll(async () => {
  ({ cloud, town, refuses } = await aStage());
});
afterAll(() => cloud.close());

const read = (contestId: string) => granted(town.organizer.call(contest.readContest, { contestId }));

test('what is missing before the day is told until it is there', async () => {
  const [supervisor, second, judge] = await Promise.all(
    ['oSupervisor', 'oSecond', 'oJudge'].map((openid) => aResident(cloud, openid)),
  );
  if (!supervisor || !second || !judge) throw new Error('three people');
  const made = await anOpenContest(town);
  const { contestId } = made;
  const missing = async () => (await read(contestId)).missing;
  expect(await missing()).toEqual(['judges', 'supervisor', 'entries']);
  for (const _ of [1, 2]) await invited(town, contestId, 'judge');
  await joined(town, contestId, 'judge', judge);
  expect(await missing()).toEqual(['judges-joined', 'supervisor', 'entries']);
  const { code } = await invited(town, contestId, 'supervisor');
  expect(await missing()).toEqual(['judges-joined', 'supervisor-joined', 'entries']);
  await granted(supervisor.call(contest.joinContest, { code }));
  expect(await missing()).toEqual(['judges-joined', 'second-person', 'entries']);
  await joined(town, contestId, 'supervisor', second);
  const order = await shortlisted(cloud, contestId, 2);
  expect(await missing()).toEqual(['judges-joined', 'order']);
  const { version } = await read(contestId);
  await granted(town.organizer.call(contest.setOrder, { contestId, version, order }));
  expect(await missing()).toEqual(['judges-joined']);
  const added = await shortlisted(cloud, contestId, 1);
  expect(await missing()).toEqual(['judges-joined', 'order']);
  expect((await read(contestId)).entries.map(({ entryId, place }) => [entryId, place])).toEqual([
    [order[0], 1],
    [order[1], 2],
    [added[0], null],
  ]);
});

test('once the run has begun rules, awards, panel and order stay; the rest may still change', async () => {
  const { organizer } = town;
  const made = await anOpenContest(town);
  const { contestId } = made;
  const order = await shortlisted(cloud, contestId, 2);
  const { id } = await invited(town, contestId, 'judge');
  await aRunOf(cloud, contestId);
  const { version, plan, run } = await read(contestId);
  expect(run).toEqual({ status: 'running' });
  const edit = (change: Partial<typeof plan>) => ({ contestId, version, plan: { ...plan, ...change } });
  await refuses(
    organizer,
    contest.editContest,
    edit({ rules: { ...plan.rules, trimFrom: 0 } }),
    'rules-frozen',
    'plan.rules',
  );
  await refuses(organizer, contest.editContest, edit({ awards: [] }), 'rules-frozen', 'plan.awards');
  await refuses(organizer, contest.setOrder, { contestId, version, order }, 'rules-frozen');
  const another = { contestId, version, requestId: aRequestId(), name: '邓老师' };
  await refuses(organizer, contest.addOfficial, { ...another, role: 'judge' }, 'rules-frozen');
  await refuses(organizer, contest.removeOfficial, { contestId, version, id, reason: '另有任务' }, 'rules-frozen');
  expect(await granted(organizer.call(contest.addOfficial, { ...another, role: 'supervisor' }))).toMatchObject({
    id: 'o1',
  });
  const later = edit({ venue: '文化馆二楼' });
  await granted(organizer.call(contest.editContest, { ...later, version: version + 1 }));
});

test('a copy has plan, rules, awards and tasks of a contest, and nobody who joined', async () => {
  const { organizer, organisationId } = town;
  const roadshow = await town.publish(aPlan({ details: { kind: 'roadshow' } }));
  const made = await anOpenContest(town, { title: '去年的路演', activityId: roadshow.activityId });
  await joined(town, made.contestId, 'judge', await aResident(cloud, 'oLastYear'));
  await invited(town, made.contestId, 'supervisor', '主持人');
  await shortlisted(cloud, made.contestId, 1);
  const press = { contestId: made.contestId, requestId: aRequestId() };
  const copy = await granted(organizer.call(contest.copyContest, press));
  expect(await granted(organizer.call(contest.copyContest, press))).toEqual(copy);
  const { plan } = await read(made.contestId);
  expect(await read(copy.contestId)).toMatchObject({
    ...{ organisationId, status: 'draft', version: 1, entries: [], plan: { ...plan, activityId: null } },
    tasks: [
      { id: 'j1', role: 'judge', name: '邓老师', hasJoined: false, invitedUntil: null },
      { id: 'o1', role: 'supervisor', name: '主持人', hasJoined: false, invitedUntil: null },
    ],
  });
});
