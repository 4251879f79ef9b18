import * as contest from '../../../contracts/contest/calls';
import { aContestStage } from '../../support/contestStage';
import { aContestPlan, aDraftContest, versionOf } from '../../support/contests';
import { minutesFromNow } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { stagesAfter } from '../../support/stagesOnServer';
import { aRequestId, granted } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
let refuses: Stage['refuses'];
beforeAll(async () => {
  ({ cloud, town, refuses } = await aStage());
});
afterAll(() => cloud.close());

const _noticeUntil = '2199-01-01';
const read = (contestId: string) => granted(town.organizer.call(contest.readContest, { contestId }));

describe('a plan with earlier stages', () => {
  test('is kept as it was written, and the organiser reads what each stage counts', async () => {
    const stage = await aContestStage(cloud, town, { title: '书面评审', startAt: '2026-01-10T11:00:00.000Z' });
    const stages = stagesAfter(stage.contestId, { earlier: [{ contestId: stage.contestId, weight: '15' }] });
    const { contestId } = await aDraftContest(town, { stages });
    const seen = await read(contestId);
    expect(seen.plan.stages).toEqual(stages);
    const { title, startAt } = { title: '书面评审', startAt: '2026-01-10T11:00:00.000Z' };
    expect(seen.stages).toEqual({
      ownWeight: '85',
      earlier: [{ contestId: stage.contestId, title, weight: '15', startAt, isPublished: false, without: 0 }],
    });
    expect(seen.missing).toContain('stages-published');
    const version = await versionOf(town, contestId);
    const plan = aContestPlan({ stages: null });
    await granted(town.organizer.call(contest.editContest, { contestId, version, plan }));
    expect((await read(contestId)).stages).toBeNull();
  });

  test('is refused where its weights leave nothing for the evening, or a contest counts twice', async () => {
    const { contestId: one } = await aContestStage(cloud, town, { startAt: '2026-01-10T11:00:00.000Z' });
    const { contestId: other } = await aContestStage(cloud, town, { startAt: '2026-01-11T11:00:00.000Z' });
    const create = (earlier: { contestId: string; weight: string }[], failure: never, field: string) => {
      const plan = aContestPlan({ stages: stagesAfter(one, { earlier }) });
      const input = { organisationId: town.organisationId, requestId: aRequestId(), plan };
      return refuses(town.organizer, contest.createContest, input, failure, `plan.stages.${field}`);
    };
    const both = (first: string, second: string) => [
      { contestId: one, weight: first },
      { contestId: other, weight: second },
    ];
    await create(both('40', '60'), 'wrong-weights' as never, 'earlier.1.weight');
    await create(both('0', '60'), 'wrong-weights' as never, 'earlier.0.weight');
    await create(
      [...both('40', '20').slice(0, 1), { contestId: one, weight: '20' }],
      'stage-repeated' as never,
      'earlier.1.contestId',
    );
  });

  test('names contests of its own organisation alone, that are held before it and do not count it themselves', async () => {
    const { contestId: later } = await aDraftContest(town, { startAt: minutesFromNow(9 * 24 * 60) });
    const { contestId: elsewhere } = await aContestStage(
      cloud,
      { organisationId: 'org_elsewhere0000000' },
      { startAt: '2026-01-10T11:00:00.000Z' },
    );
    const create = (contestId: string, failure: never) => {
      const plan = aContestPlan({ stages: stagesAfter(contestId) });
      const input = { organisationId: town.organisationId, requestId: aRequestId(), plan };
      const field = 'plan.stages.earlier.0.contestId';
      return refuses(town.organizer, contest.createContest, input, failure, field);
    };
    await create(later, 'stage-not-earlier' as never);
    await create(elsewhere, 'stage-elsewhere' as never);
    await create('con_zzzzzzzzzzzzzzzz', 'stage-elsewhere' as never);

    const { contestId: first, version } = await aDraftContest(town, { startAt: minutesFromNow(3 * 24 * 60) });
    const { contestId: second } = await aDraftContest(town, {
      ...{ startAt: minutesFromNow(4 * 24 * 60), stages: stagesAfter(first) },
    });
    const circle = aContestPlan({ startAt: minutesFromNow(5 * 24 * 60), stages: stagesAfter(second) });
    await refuses(
      ...([town.organizer, contest.editContest, { contestId: first, version, plan: circle }] as const),
      ...(['stage-circle', 'plan.stages.earlier.0.contestId'] as const),
    );
  });
});
