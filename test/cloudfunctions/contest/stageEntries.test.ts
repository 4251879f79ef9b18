import * as contest from '../../../contracts/contest/calls';
import { aContestStage } from '../../support/contestStage';
import { anOpenContest, versionOf } from '../../support/contests';
import { aStage, type Stage } from '../../support/stage';
import { aFinalAfter, aPublishedStage, stagesAfter } from '../../support/stagesOnServer';
import { aRequestId, aResident, granted } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
beforeAll(async () => {
  ({ cloud, town } = await aStage());
});
afterAll(() => cloud.close());

const read = (contestId: string) => granted(town.organizer.call(contest.readContest, { contestId }));

describe('entries of an earlier stage', () => {
  test('go on once, however often it is pressed, with title, team and applicant, on the shortlist and in their record', async () => {
    const applicant = await aResident(cloud, 'oFinalist');
    const stage = await aPublishedStage(cloud, town, applicant);
    const { contestId } = await anOpenContest(town, { title: '决赛', stages: stagesAfter(stage.contestId) });
    const entryIds = stage.entryIds.slice(0, 2);
    const input = { contestId, stageId: stage.contestId, entryIds };
    const listed = () =>
      granted(town.organizer.call(contest.listStageEntries, { contestId, stageId: stage.contestId }));
    expect((await listed()).entries).toMatchObject([
      { rank: 1, final: '80.00', isTaken: false },
      { rank: 2, isTaken: false },
      { rank: 3, isTaken: false },
    ]);
    const press = () => granted(town.organizer.call(contest.takeOverEntries, input));
    expect(await Promise.all([press(), press()])).toEqual([
      { taken: 2, left: [] },
      { taken: 2, left: [] },
    ]);
    const before = await cloud.dump();
    expect(await press()).toEqual({ taken: 2, left: [] });
    expect(await cloud.dump()).toEqual(before);
    expect((await listed()).entries.map(({ isTaken }) => isTaken)).toEqual([true, true, false]);
    const seen = await read(contestId);
    expect(seen.entries.map(({ title }) => title).sort()).toEqual(['第1个项目', '第2个项目']);
    expect(seen.stages?.earlier).toMatchObject([{ isPublished: true, without: 0 }]);
    const { entries } = await granted(applicant.call(contest.listMyEntries, {}));
    expect(entries.map(({ contestTitle, status }) => [contestTitle, status])).toContainEqual(['决赛', 'shortlisted']);
  });

  test('stay behind, with the reason, where their applicant has a task in the later contest', async () => {
    const applicant = await aResident(cloud, 'oJudgeToo');
    const stage = await aPublishedStage(cloud, town, applicant);
    const { contestId } = await anOpenContest(town, { stages: stagesAfter(stage.contestId) });
    const version = await versionOf(town, contestId);
    const task = { contestId, version, requestId: aRequestId(), role: 'judge', name: '邓老师' } as const;
    const { code } = await granted(town.organizer.call(contest.addOfficial, task));
    await granted(applicant.call(contest.joinContest, { code }));
    const input = { contestId, stageId: stage.contestId, entryIds: [...stage.entryIds] };
    expect(await granted(town.organizer.call(contest.takeOverEntries, input))).toEqual({
      taken: 2,
      left: [{ entryId: stage.entryIds[0], title: '第1个项目', reason: 'has-other-task' }],
    });
  });

  test('stay behind where their applicant is in another entry of the later contest already', async () => {
    const applicant = await aResident(cloud, 'oTwice');
    const [one, other] = [await aPublishedStage(cloud, town, applicant), await aPublishedStage(cloud, town, applicant)];
    const earlier = [one, other].map(({ contestId }) => ({ contestId, weight: '20' }));
    const { contestId } = await anOpenContest(town, { stages: stagesAfter(one.contestId, { earlier }) });
    const take = ({ contestId: stageId, entryIds }: typeof one) =>
      granted(town.organizer.call(contest.takeOverEntries, { contestId, stageId, entryIds: entryIds.slice(0, 1) }));
    expect(await take(one)).toEqual({ taken: 1, left: [] });
    expect(await take(other)).toEqual({
      taken: 0,
      left: [{ entryId: other.entryIds[0], title: '第1个项目', reason: 'in-another-entry' }],
    });
  });

  test('keep their files as long as the entry of the later contest, which shows them to its judges', async () => {
    const stage = await aPublishedStage(cloud, town);
    const [entryId = ''] = stage.entryIds;
    const file = {
      id: stage.contestId.replace('con_', 'fil_'),
      fileId: 'cloud://plan.pdf',
      use: 'plan',
      name: '计划书.pdf',
    };
    await cloud.database
      .collection('entries')
      .doc(entryId)
      .update({
        data: { files: [{ ...file, kind: 'pdf', bytes: 9 }] },
      });
    const { id: _id, fileId } = file;
    const kept = { fileId, isKept: true, removeAfter: '2027-01-01T00:00:00.000Z', memberId: 'mem_any', path: '' };
    await cloud.database.collection('entryFiles').add({
      data: { _id, entryId, contestId: stage.contestId, ...kept },
    });
    const { contestId } = await anOpenContest(town, { stages: stagesAfter(stage.contestId) });
    const input = { contestId, stageId: stage.contestId, entryIds: [entryId] };
    await granted(town.organizer.call(contest.takeOverEntries, input));
    const [listed] = (await read(contestId)).entries;
    const { entry } = await granted(town.organizer.call(contest.readEntry, { entryId: listed?.entryId ?? '' }));
    expect(entry.files).toEqual([expect.objectContaining({ id: _id, fileId })]);
    const [row] = (await cloud.database.collection('entryFiles').where({ _id }).get()).data;
    expect(row).toMatchObject({ contestId, entryId: listed?.entryId });
    expect(String(row?.removeAfter) > kept.removeAfter).toBe(true);
  });

  test('are taken from a published stage of this contest alone, while its list is open; nobody enters it anew', async () => {
    const stage = await aContestStage(cloud, town, { startAt: '2026-01-10T11:00:00.000Z' });
    const published = await aPublishedStage(cloud, town);
    const { contestId } = await anOpenContest(town, { stages: stagesAfter(stage.contestId) });
    const take = (stageId: string, entryIds: readonly string[]) =>
      town.organizer.call(contest.takeOverEntries, { contestId, stageId, entryIds: [...entryIds] });
    expect(await take(stage.contestId, stage.entryIds)).toEqual({ ok: false, failure: 'stages-unpublished' });
    expect(await take(published.contestId, published.entryIds)).toEqual({ ok: false, failure: 'stage-elsewhere' });
    const final = await aFinalAfter(cloud, town, { ...published, entryIds: published.entryIds.slice(0, 2) });
    const rest = { contestId: final.contestId, stageId: published.contestId, entryIds: published.entryIds.slice(2) };
    expect(await town.organizer.call(contest.takeOverEntries, rest)).toEqual({
      ok: false,
      failure: 'shortlist-closed',
    });
    const resident = await aResident(cloud, 'oTooLate');
    const { viewer } = await granted(resident.call(contest.readOpenContest, { contestId }));
    expect(viewer.obstacle).toBe('entries-closed');
  });
});
