import * as contest from '../../contracts/contest/calls';
import type { StagesPlan } from '../../domain/contest/stagesPlan';
import type { CloudForTests, Person } from './cloudForTests';
import { aContestStage } from './contestStage';
import { anOpenContest, versionOf } from './contests';
import { granted, type Town } from './town';

/** Longer than any notice must be. */
const noticeUntil = '2199-01-01';

/** A contest of three entries long before any other, held and published: the first applicant's comes first. */
export async function aPublishedStage(cloud: CloudForTests, town: Town, applicant?: Person) {
  const stage = await aContestStage(cloud, town, {
    ...{ entries: 3, title: '初赛', startAt: '2026-01-10T11:00:00.000Z' },
    ...(applicant && { applicant }),
  });
  await stage.start();
  await stage.finish();
  await granted(town.organizer.call(contest.publishResult, { contestId: stage.contestId, noticeUntil }));
  return stage;
}

export const stagesAfter = (contestId: string, change: Partial<StagesPlan> = {}): StagesPlan => ({
  earlier: [{ contestId, weight: '40' }],
  roundsEach: false,
  tieBreak: 'combined',
  ...change,
});

/** An open contest and the one entry of its earlier stage that is to go on. */
export async function aStageToContinue(cloud: CloudForTests, town: Town) {
  const stage = await aPublishedStage(cloud, town);
  const { contestId } = await anOpenContest(town, { stages: stagesAfter(stage.contestId) });
  return { contestId, stageId: stage.contestId, entryIds: stage.entryIds.slice(0, 1) };
}

/** A final with its panel, whose entries were taken over from the published stage and stand in their order. */
export async function aFinalAfter(
  cloud: CloudForTests,
  town: Town,
  { contestId: stageId, entryIds }: { readonly contestId: string; readonly entryIds: readonly string[] },
) {
  const stage = await aContestStage(cloud, town, {
    ...{ entries: 0, title: '决赛', order: null, stages: stagesAfter(stageId) },
  });
  const { contestId } = stage;
  await granted(town.organizer.call(contest.takeOverEntries, { contestId, stageId, entryIds }));
  const { entries } = await granted(town.organizer.call(contest.readContest, { contestId }));
  const order = [...entries].sort((one, other) => (one.title < other.title ? -1 : 1)).map(({ entryId }) => entryId);
  const version = await versionOf(town, contestId);
  await granted(town.organizer.call(contest.setOrder, { contestId, version, order }));
  return { ...stage, order };
}
