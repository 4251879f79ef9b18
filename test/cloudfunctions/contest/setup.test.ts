import * as activity from '../../../contracts/activity/calls';
import * as contest from '../../../contracts/contest/calls';
import * as member from '../../../contracts/member/calls';
import { aContestPlan, aDraftContest, anOpenContest } from '../../support/contests';
import { aPlan, minutesFromNow } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { aFounding, aRequestId, aResident, granted, makeOrganizer } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
let refuses: Stage['refuses'];
beforeAll(async () => {
  ({ cloud, town, refuses } = await aStage());
});
afterAll(() => cloud.close());

const read = (contestId: string) => granted(town.organizer.call(contest.readContest, { contestId }));
const { rules } = aContestPlan();
const withCriteria = (...criteria: (typeof rules)['criteria']) => aContestPlan({ rules: { ...rules, criteria } });

test('a draft is made once a press, is read as it was written, and is listed for its organisation', async () => {
  const { organizer, organisationId } = town;
  const plan = aContestPlan({ title: '春季路演', summary: '面向\n返乡青年' });
  const input = { organisationId, requestId: aRequestId(), plan };
  const made = await granted(organizer.call(contest.createContest, input));
  expect(await granted(organizer.call(contest.createContest, input))).toEqual(made);
  expect(await read(made.contestId)).toEqual({
    ...{ ...made, organisationId, status: 'draft', plan: { ...plan, stages: null } },
    ...{ tasks: [], recusals: [], entries: [], orderBy: null, run: null, rehearsal: null },
    missing: ['judges', 'supervisor', 'entries'],
    stages: null,
    serverTime: expect.any(String),
  });
  const { contests, organisations } = await granted(organizer.call(contest.listContests, {}));
  const { title, startAt, venue } = plan;
  expect(contests.filter(({ contestId }) => contestId === made.contestId)).toEqual([
    { contestId: made.contestId, organisationId, title, status: 'draft', startAt, venue },
  ]);
  expect(organisations).toEqual([{ id: organisationId, name: '江阳区文化馆' }]);
});

test('rules that scoring could not use are refused where they are wrong', async () => {
  const { organizer, organisationId } = town;
  const create = (
    plan: ReturnType<typeof aContestPlan>,
    failure: 'wrong-rules' | 'closes-after-start',
    field: string,
  ) =>
    refuses(
      organizer,
      contest.createContest,
      { organisationId, requestId: aRequestId(), plan },
      failure,
      `plan.${field}`,
    );
  const overrun = (points: string, most: string) =>
    aContestPlan({ rules: { ...rules, timing: { ...rules.timing, overrun: { stepSeconds: 15, points, most } } } });
  await create(withCriteria({ id: 'a', name: '创新', max: '0' }), 'wrong-rules', 'rules.criteria.0.max');
  await create(withCriteria({ id: 'a', name: '创新', max: '10.3' }), 'wrong-rules', 'rules.criteria.0.max');
  await create(
    withCriteria({ id: 'a', name: '创新', max: '50' }, { id: 'b', name: ' 创新', max: '50' }),
    'wrong-rules',
    'rules.criteria.1.name',
  );
  for (const trimFrom of [1, 2])
    await create(aContestPlan({ rules: { ...rules, trimFrom } }), 'wrong-rules', 'rules.trimFrom');
  await create(aContestPlan({ rules: { ...rules, minimumPanel: 2 } }), 'wrong-rules', 'rules.minimumPanel');
  await create(aContestPlan({ rules: { ...rules, outlierDistance: '0' } }), 'wrong-rules', 'rules.outlierDistance');
  await create(overrun('0', '3'), 'wrong-rules', 'rules.timing.overrun.points');
  await create(overrun('1', '0.5'), 'wrong-rules', 'rules.timing.overrun.most');
  const startAt = minutesFromNow(600);
  await create(aContestPlan({ startAt, entriesCloseAt: startAt }), 'closes-after-start', 'entriesCloseAt');
});

test('no trimming and a step of a tenth are rules like others', async () => {
  const plan = aContestPlan({ rules: { ...rules, trimFrom: 0, step: '0.1', minimumPanel: 11 } });
  const { contestId } = await aDraftContest(town, plan);
  expect((await read(contestId)).plan).toEqual({ ...plan, stages: null });
});

test('the hall votes only where people are let in at a roadshow', async () => {
  const publicShare = { weight: '0.1', quorum: 20 } as const;
  const plan = aContestPlan({ rules: { ...rules, publicShare } });
  const input = { organisationId: town.organisationId, requestId: aRequestId(), plan };
  await refuses(town.organizer, contest.createContest, input, 'wrong-rules', 'plan.rules.publicShare');
  const { activityId } = await town.publish(aPlan({ details: { kind: 'roadshow' } }));
  await aDraftContest(town, { ...plan, activityId });
});

test('a rubric that makes no hundred may be drafted, not opened, nor put into an open contest', async () => {
  const { organizer } = town;
  const plan = withCriteria({ id: 'a', name: '创新', max: '60' }, { id: 'b', name: '落地', max: '39.5' });
  const made = await aDraftContest(town, plan);
  await refuses(organizer, contest.openContest, made, 'not-a-hundred', 'plan.rules.criteria');
  const open = await anOpenContest(town);
  await refuses(organizer, contest.editContest, { ...open, plan }, 'not-a-hundred', 'plan.rules.criteria');
});

test('an edit on an older view is refused, the same edit again is answered as the first was', async () => {
  const { organizer } = town;
  const made = await aDraftContest(town);
  const first = { ...made, plan: aContestPlan({ title: '改过的名字' }) };
  expect(await granted(organizer.call(contest.editContest, first))).toEqual({ version: 2 });
  expect(await granted(organizer.call(contest.editContest, first))).toEqual({ version: 2 });
  await refuses(organizer, contest.editContest, { ...made, plan: aContestPlan() }, 'changed-meanwhile');
  await refuses(organizer, contest.openContest, made, 'changed-meanwhile');
  const opened = await granted(organizer.call(contest.openContest, { ...made, version: 2 }));
  expect(opened).toEqual({ version: 3 });
  expect(await granted(organizer.call(contest.openContest, made))).toEqual(opened);
  expect(await read(made.contestId)).toMatchObject({ status: 'open', version: 3, plan: { title: '改过的名字' } });
});

test('of two edits at once one is made and the other told so', async () => {
  const made = await aDraftContest(town);
  const edit = (title: string) => town.organizer.call(contest.editContest, { ...made, plan: aContestPlan({ title }) });
  const answers = await Promise.all([edit('甲方案'), edit('乙方案')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, failure: 'changed-meanwhile' });
});

test('only a roadshow of the same organisation belongs to it', async () => {
  const { organizer, administrator, organisationId } = town;
  const roadshow = await town.publish(aPlan({ details: { kind: 'roadshow' } }));
  const lecture = await town.publish(aPlan());
  const second = await granted(administrator.call(member.createOrganisation, aFounding('龙马潭区志愿者协会')));
  const rival = await aResident(cloud, 'oRivalKeeper');
  await makeOrganizer(administrator, rival, second.organisationId);
  const foreign = await granted(
    rival.call(activity.createActivity, {
      ...{ organisationId: second.organisationId, requestId: aRequestId() },
      plan: aPlan({ details: { kind: 'roadshow' } }),
    }),
  );
  const made = await aDraftContest(town, { activityId: roadshow.activityId });
  expect((await read(made.contestId)).plan.activityId).toBe(roadshow.activityId);
  for (const { activityId } of [lecture, foreign]) {
    const plan = aContestPlan({ activityId });
    const input = { organisationId, requestId: aRequestId(), plan };
    await refuses(organizer, contest.createContest, input, 'not-a-roadshow', 'plan.activityId');
    await refuses(organizer, contest.editContest, { ...made, plan }, 'not-a-roadshow', 'plan.activityId');
  }
});
