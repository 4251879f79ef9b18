import { compareResult } from '../../../domain/contest/compareResult';
import { hallOf } from '../../../domain/contest/hall';
import { lastReceiptOf, protocolOf } from '../../../domain/contest/protocol';
import { resultRanks } from '../../../domain/contest/publication';
import { sealedLinks } from '../../../domain/contest/receipts';
import { standingsIn } from '../../../domain/contest/scores';
import type { StagesPlan } from '../../../domain/contest/stagesPlan';
import { recompute } from '../../../domain/judging/recompute';
import { usualAwards } from '../../../locales/zh-CN/contest/rubrics';
import { readProtocolFile } from '../../../scripts/recompute/readProtocolFile';
import { heardAndLocked, sha256, startedEvening, stepped } from '../../support/evenings';
import { anEntryOf, heldEvening, publishedAs, stageIds } from '../../support/stagedEvenings';

const [papers, visit, final] = stageIds;
const plan: StagesPlan = {
  earlier: [
    { contestId: papers, weight: '15' },
    { contestId: visit, weight: '25' },
  ],
  roundsEach: false,
  tieBreak: 'combined',
};
const withNames = { rules: { criteria: [{ id: 'whole', name: '总评', max: '100' }] } } as const;

/** Four in the written review, three in the preliminary, two in the final, as in practice: 15 + 25 + 60 %. */
function threeStages(stages: StagesPlan = plan) {
  const inPapers = ['1', '2', '3', '4'].map((project) => anEntryOf(1, project));
  const papersRun = startedEvening({ id: papers, title: '书面评审', entries: inPapers, ...withNames });
  const closedPapers = heldEvening(papersRun, { e1: '80', e2: '90', e3: '70', e4: '60' });
  const firstStage = publishedAs(closedPapers, inPapers);

  const from1 = (project: string) => [{ contestId: papers, entryId: anEntryOf(1, project).id }];
  // In another order than before: an id there is none here.
  const inVisit = ['2', '3', '1'].map((project) => anEntryOf(2, project, from1(project)));
  const visitRun = startedEvening({ id: visit, title: '初赛', entries: inVisit, ...withNames });
  const closedVisit = heldEvening(visitRun, {
    e1: '88',
    e2: '71',
    e3: ['84.4', '84.5', '84.4', '84.4', '84.5', '84.4', '84.4'],
  });
  const secondStage = publishedAs(closedVisit, inVisit);

  const from2 = (project: string) => [...from1(project), { contestId: visit, entryId: anEntryOf(2, project).id }];
  const inFinal = [...['1', '2'].map((project) => anEntryOf(3, project, from2(project))), anEntryOf(3, '9')];
  const earlier = [firstStage, secondStage];
  const run = startedEvening({ id: final, title: '决赛', entries: inFinal, stages, earlier, ...withNames });
  return { run, earlier, closedPapers };
}

const recomputed = (protocol: unknown) => {
  const read = readProtocolFile(Buffer.from(JSON.stringify(protocol)));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return { ...read, result: recompute(read.protocol, read.raw, sha256) };
};

describe('a contest with earlier stages', () => {
  const { run, earlier, closedPapers } = threeStages();
  const closed = heldEvening(run, { e1: '92.5', e2: '85.1', e3: '99' });
  const protocol = protocolOf(closed, [], sha256, earlier);

  test('ranks by the weighted sum of all; an entry without a result in one of them stands last', () => {
    expect(resultRanks(closed, { awards: usualAwards })).toMatchObject([
      // 0.15 × 80 + 0.25 × 84.42 + 0.6 × 92.5
      { key: 'e1', rank: 1, final: '88.61', components: ['12.00', '21.11', '55.50'] },
      // 0.15 × 90 + 0.25 × 88 + 0.6 × 85.1
      { key: 'e2', rank: 2, final: '86.56', components: ['13.50', '22.00', '51.06'] },
      { key: 'e3', rank: null, final: null, components: [null, null, '59.40'] },
    ]);
  });

  test('anybody recomputes the very ranking from its protocol, in which each project has one id in all stages', () => {
    const { result, protocol: read, unread } = recomputed(protocol);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    expect(unread).toEqual([]);
    const own = result.standings.filter(({ entry }) => /^e\d$/.test(entry));
    expect(own.map(({ dropped: _, ...one }) => one)).toEqual(standingsIn(closed).map(({ dropped: _, ...one }) => one));
    expect(result.standings.map(({ entry, rank }) => [entry, rank])).toEqual([
      ['e1', 1],
      ['e2', 2],
      // Where the third and fourth went no further.
      [`${papers}.e4`, null],
      [`${visit}.e2`, null],
      ['e3', null],
    ]);
    const shown = { standings: resultRanks(closed, { awards: usualAwards }), lastReceipt: lastReceiptOf(protocol) };
    expect(compareResult(shown, read, result.standings)).toEqual({ entries: [], isSealAsShown: true });
  });

  test('the seal holds the receipts of this evening, those that were given out before, and the earlier protocols', () => {
    const { links } = (protocol.seal ?? {}) as { links: readonly { receipt: string; given?: string }[] };
    const tonight = sealedLinks(closed, sha256).map(({ receipt }) => receipt);
    expect(links.map(({ receipt }) => receipt)).toEqual(expect.arrayContaining(tonight));
    const before = sealedLinks(closedPapers, sha256).map(({ receipt }) => receipt);
    expect(links.map(({ given }) => given)).toEqual(expect.arrayContaining(before));
    expect((protocol.stages as readonly { sealedBy?: string }[]).map(({ sealedBy }) => sealedBy)).toEqual([
      ...earlier.map(({ raw }) => lastReceiptOf(raw)),
      undefined,
    ]);
  });

  test('a mark of an earlier stage that was changed afterwards is found', () => {
    const changed = JSON.parse(JSON.stringify(protocol).replace('"whole":"90"', '"whole":"95"'));
    expect(recomputed(changed).result).toMatchObject({
      ok: false,
      faults: [{ reason: expect.stringMatching(/^seal-/) }],
    });
  });

  test('is not published over an earlier stage that is another than the one it began with', () => {
    const otherStage = {
      ...earlier[0],
      ...publishedAs(heldEvening(startedEvening({ id: papers, entries: [anEntryOf(1, '1')], ...withNames }), {}), []),
    };
    expect(() => protocolOf(closed, [], sha256, [otherStage, ...earlier.slice(1)])).toThrow('is not as it was');
  });

  test('the hall sees this evening’s marks first, then both scores, and ranks by the combined one', () => {
    const first = stepped(heardAndLocked(run, 'e1', ['92.5', '92.5', '92.5', '92.5', '92.5', '92.5', '92.5']), {
      type: 'reveal',
      entry: 'e1',
    });
    const hall = hallOf(first, usualAwards);
    expect(hall.reveal).toMatchObject({ final: '92.50', combined: '88.61' });
    expect(hall.standings).toMatchObject([{ rank: 1, final: '88.61' }]);
    expect(JSON.stringify(hall)).not.toContain('86.56');
  });

  test('another weight, rule or earlier result gives another head', () => {
    const other = threeStages({ ...plan, roundsEach: true }).run;
    const same = threeStages().run;
    expect(same.head).toBe(run.head);
    expect(other.head).not.toBe(run.head);
    expect(other.stages?.before).not.toBe(run.stages?.before);
  });
});

test('equal combined finals go to the last stage first where the plan says so', () => {
  const [first, second] = ['1', '2'].map((project) => anEntryOf(1, project));
  const before = heldEvening(
    startedEvening({ id: papers, entries: [first, second].flatMap((one) => one ?? []), ...withNames }),
    {
      e1: '90',
      e2: '80',
    },
  );
  const earlier = [publishedAs(before, [])];
  const finalists = ['1', '2'].map((project) =>
    anEntryOf(3, project, [{ contestId: papers, entryId: anEntryOf(1, project).id }]),
  );
  const ranked = (tieBreak: StagesPlan['tieBreak']) => {
    const stages = { earlier: [{ contestId: papers, weight: '50' }], roundsEach: false, tieBreak };
    const run = startedEvening({ id: final, entries: finalists, stages, earlier, ...withNames });
    const closed = heldEvening(run, { e1: '80', e2: ['90', '90', '90', '90', '90', '90', '89.9'] });
    return standingsIn(closed).map(({ entry, rank, final: points }) => [entry, rank, points]);
  };
  expect(ranked('combined')).toEqual([
    ['e1', 1, '85.00'],
    ['e2', 2, '85.00'],
  ]);
  expect(ranked('last-stage')).toEqual([
    ['e2', 1, '85.00'],
    ['e1', 2, '85.00'],
  ]);
});

test('of a contest that combined stages itself, what was judged on its own evening counts', () => {
  const inPapers = [anEntryOf(1, '1')];
  const first = publishedAs(
    heldEvening(startedEvening({ id: papers, entries: inPapers, ...withNames }), { e1: '60' }),
    [],
  );
  const from = [{ contestId: papers, entryId: anEntryOf(1, '1').id }];
  const half = { roundsEach: false, tieBreak: 'combined' } as const;
  const inVisit = [anEntryOf(2, '1', from)];
  const visitRun = startedEvening({
    ...{ id: visit, entries: inVisit, earlier: [first], ...withNames },
    stages: { ...half, earlier: [{ contestId: papers, weight: '50' }] },
  });
  const closedVisit = heldEvening(visitRun, { e1: '80' });
  expect(standingsIn(closedVisit)[0]?.final).toBe('70.00');
  const second = publishedAs(closedVisit, inVisit, [first]);
  const inFinal = [anEntryOf(3, '1', [...from, { contestId: visit, entryId: anEntryOf(2, '1').id }])];
  const run = startedEvening({
    ...{ id: final, entries: inFinal, earlier: [second], ...withNames },
    stages: { ...half, earlier: [{ contestId: visit, weight: '50' }] },
  });
  const closed = heldEvening(run, { e1: '90' });
  expect(standingsIn(closed)[0]?.final).toBe('85.00');
  expect(recomputed(protocolOf(closed, [], sha256, [second])).result).toMatchObject({
    ok: true,
    standings: [{ rank: 1, final: '85.00' }],
  });
});
