import * as contest from '../../../contracts/contest/calls';
import { recompute } from '../../../domain/judging/recompute';
import { readProtocolFile } from '../../../scripts/recompute/readProtocolFile';
import { sha256 } from '../../domain/judging/support/builders';
import { aContestStage } from '../../support/contestStage';
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
