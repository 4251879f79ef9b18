import * as contest from '../../../contracts/contest/calls';
import { recompute } from '../../../domain/judging/recompute';
import { readProtocolFile } from '../../../scripts/recompute/readProtocolFile';
import { sha256 } from '../../domain/judging/support/builders';
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

const noticeUntil = '2199-01-01';
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

describe('the evening of a later stage', () => {
  test('does not begin before the earlier ones are published; a rehearsal does', async () => {
    const stage = await aContestStage(cloud, town, { startAt: '2026-01-10T11:00:00.000Z' });
    const final = await aContestStage(cloud, town, { stages: stagesAfter(stage.contestId) });
    const run = { contestId: final.contestId, isRehearsal: false };
    expect(await final.supervisor.call(contest.startRun, { ...run, requestId: aRequestId() })).toEqual({
      ok: false,
      failure: 'stages-unpublished',
    });
    const { preparing } = await granted(final.supervisor.call(contest.readStage, run));
    expect(preparing?.obstacle).toBe('stages-unpublished');
    await final.start(true);
  });

  test('ends in a protocol of all stages, from which anybody recomputes the very result on the page', async () => {
    const applicant = await aResident(cloud, 'oWinner');
    const stage = await aPublishedStage(cloud, town, applicant);
    const final = await aFinalAfter(cloud, town, { ...stage, entryIds: stage.entryIds.slice(0, 2) });
    const { contestId } = final;
    await final.start();
    const receipts: (string | null)[] = [];
    for (const [entry, tenths] of [
      ['e1', 7],
      ['e2', 9],
    ] as const) {
      await final.hear(entry);
      for (const seat of final.seats) receipts.push((await granted(final.mark(seat, entry, tenths))).receipt);
      await final.direct({ type: 'lock', entry, without: [] });
    }
    const closed = await final.direct({ type: 'close' });
    await granted(town.organizer.call(contest.publishResult, { contestId, noticeUntil }));

    const { result } = await granted(applicant.call(contest.readResult, { contestId }));
    const shown = result?.standings.map(({ rank, final: points, components }) => ({ rank, final: points, components }));
    expect(result?.stages.map(({ title, weight }) => [title, weight])).toEqual([
      ['初赛', '40'],
      ['决赛', '60'],
    ]);
    // 0.4 × 68 + 0.6 × 88, and 0.4 × 80 + 0.6 × 68
    expect(shown).toEqual([
      { rank: 1, final: '80.00', components: ['27.20', '52.80'] },
      { rank: 2, final: '72.80', components: ['32.00', '40.80'] },
    ]);
    expect(closed.standings.map(({ rank, final: points }) => [rank, points])).toEqual([
      [1, '80.00'],
      [2, '72.80'],
    ]);
    const parts = Array.from({ length: result?.parts ?? 0 }, (_, index) =>
      granted(applicant.call(contest.readProtocol, { contestId, part: index + 1 })),
    );
    const text = (await Promise.all(parts)).map((part) => part.text).join('');
    const file = readProtocolFile(Buffer.from(text));
    if (!file.ok) throw new Error(JSON.stringify(file.refusals));
    expect(file.unread).toEqual([]);
    const recomputed = recompute(file.protocol, file.raw, sha256);
    if (!recomputed.ok) throw new Error(JSON.stringify(recomputed.faults));
    expect(recomputed.standings.slice(0, 2).map(({ entry, rank, final: points }) => [entry, rank, points])).toEqual(
      result?.standings.map(({ key, rank, final: points }) => [key, rank, points]),
    );
    expect(recomputed.sealedBy).toBe(result?.lastReceipt);
    for (const receipt of receipts) expect(text).toContain(String(receipt));

    const sheet = await granted(applicant.call(contest.readOwnSheet, { contestId }));
    expect(sheet).toMatchObject({
      ...{ rank: 2, final: '72.80' },
      stages: [
        { title: '初赛', weight: '40', final: '80.00', component: '32.00' },
        { title: '决赛', weight: '60', final: '68.00', component: '40.80' },
      ],
    });
  });
});
