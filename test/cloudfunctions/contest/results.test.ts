import { leaveRemark } from '../../../contracts/contest/judging';
import {
  answerResultAppeal,
  appealResult,
  listResults,
  publishResult,
  readOwnSheet,
  readProtocol,
  readResult,
} from '../../../contracts/contest/results';
import { recompute } from '../../../domain/judging/recompute';
import { readProtocolFile } from '../../../scripts/recompute/readProtocolFile';
import { sha256 } from '../../domain/judging/support/builders';
import { type CloudForTests, cloudForTests, type Person } from '../../support/cloudForTests';
import { aContestStage } from '../../support/contestStage';
import { aRequestId, aResident, aTown, granted, type Town } from '../../support/town';

let cloud: CloudForTests;
let town: Town;
let reader: Person;
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  reader = await aResident(cloud, 'oReader');
});
afterAll(() => cloud.close());

/** Longer than any notice must be. */
const noticeUntil = '2199-01-01';
let made = 0;

async function aClosedContest() {
  const applicant = await aResident(cloud, `oApplicant${++made}`);
  const stage = await aContestStage(cloud, town, { applicant });
  await stage.start();
  await stage.finish();
  return { ...stage, applicant };
}
const publish = (contestId: string, until = noticeUntil) =>
  town.organizer.call(publishResult, { contestId, noticeUntil: until });

async function protocolOf(contestId: string): Promise<string> {
  const { result } = await granted(reader.call(readResult, { contestId }));
  const parts = Array.from({ length: result?.parts ?? 0 }, (_, index) =>
    granted(reader.call(readProtocol, { contestId, part: index + 1 })),
  );
  return (await Promise.all(parts)).map(({ text }) => text).join('');
}

test('anybody recomputes from the published protocol the very result on the page, under the seal whose last receipt stands there', async () => {
  const { contestId } = await aClosedContest();
  expect(await granted(reader.call(readResult, { contestId }))).toMatchObject({ result: null });
  await granted(publish(contestId));
  const { result } = await granted(reader.call(readResult, { contestId }));
  const read = readProtocolFile(Buffer.from(await protocolOf(contestId)));
  if (!read.ok) throw new Error(read.refusals.join('; '));
  const recomputed = recompute(read.protocol, read.raw, sha256);
  if (!recomputed.ok) throw new Error(JSON.stringify(recomputed.faults));
  expect(recomputed.standings.map(({ entry, rank, final }) => ({ key: entry, rank, final }))).toEqual(
    result?.standings.map(({ key, rank, final }) => ({ key, rank, final })),
  );
  expect(result?.lastReceipt).toBe(recomputed.sealedBy);
});

test('a protocol with one mark changed is refused, and the mark is named', async () => {
  const { contestId } = await aClosedContest();
  await granted(publish(contestId));
  const changed = (await protocolOf(contestId)).replace('"drive":"20"', '"drive":"25"');
  const read = readProtocolFile(Buffer.from(changed));
  if (!read.ok) throw new Error(read.refusals.join('; '));
  expect(recompute(read.protocol, read.raw, sha256)).toMatchObject({
    ok: false,
    faults: [{ reason: expect.stringMatching(/^seal-/) }],
  });
});

test('it is published once, after the run was closed, for five working days at least', async () => {
  const running = await aContestStage(cloud, town);
  await running.start();
  expect(await publish(running.contestId)).toEqual({ ok: false, failure: 'run-not-closed' });
  const { contestId } = await aClosedContest();
  expect(await publish(contestId, '2020-01-01')).toEqual({ ok: false, failure: 'notice-too-short' });
  const first = await granted(publish(contestId));
  const before = await cloud.dump();
  expect(await granted(publish(contestId))).toEqual(first);
  expect(await cloud.dump()).toEqual(before);
  expect(await reader.call(publishResult, { contestId, noticeUntil })).toEqual({ ok: false, failure: 'not-allowed' });
});

test('a note that is written after it was published changes nothing of it, however often it is published again', async () => {
  const { contestId, direct } = await aClosedContest();
  await granted(publish(contestId));
  const text = await protocolOf(contestId);
  await direct({ type: 'note', text: '收拾会场' });
  await granted(publish(contestId));
  expect(await protocolOf(contestId)).toBe(text);
});

test('an applicant sees the own entry against the field, and nobody else does', async () => {
  const { contestId, applicant } = await aClosedContest();
  await granted(publish(contestId));
  const sheet = await granted(applicant.call(readOwnSheet, { contestId }));
  expect(sheet).toMatchObject({ rank: 1, final: '80.00', deduction: '0' });
  expect(sheet.criteria[0]).toEqual({
    ...{ id: 'drive', name: '带动效应', max: '25' },
    ...{ own: '20.00', lowest: '17.00', median: '18.50', highest: '20.00' },
  });
  expect(JSON.stringify(sheet)).not.toContain('评委');
  expect(await reader.call(readOwnSheet, { contestId })).toEqual({ ok: false, failure: 'not-applicant' });
});

test('what judges wrote to an applicant stands on the own sheet once the result is out, by its words; nobody else reads it', async () => {
  const { contestId, applicant, judges } = await aClosedContest();
  const write = (seat: 'j1' | 'j2' | 'j3' | 'j4', remark: string) =>
    judges[seat]?.call(leaveRemark, { contestId, isRehearsal: false, entry: 'e1', remark });
  for (const [seat, remark] of [
    ['j1', 'ccc'],
    ['j2', 'aaa'],
    ['j3', 'bbb'],
    ['j4', 'aaa'],
  ] as const)
    expect(await write(seat, remark)).toMatchObject({ ok: true });
  expect(await applicant.call(readOwnSheet, { contestId })).toEqual({ ok: false, failure: 'result-not-published' });
  await granted(publish(contestId));
  expect((await granted(applicant.call(readOwnSheet, { contestId }))).remarks).toEqual(['aaa', 'bbb', 'ccc']);
  expect(await write('j1', '补一句')).toEqual({ ok: false, failure: 'result-published' });
  expect(JSON.stringify(await granted(reader.call(readResult, { contestId })))).not.toContain('aaa');
  expect(await protocolOf(contestId)).not.toContain('bbb');
});

test('an applicant appeals once while the notice lasts; the answer stands beside it for everyone', async () => {
  const { contestId, applicant } = await aClosedContest();
  await granted(publish(contestId));
  const appeal = { contestId, requestId: aRequestId(), reason: '第二项的分数请复核' };
  const first = await granted(applicant.call(appealResult, appeal));
  expect(await granted(applicant.call(appealResult, appeal))).toEqual(first);
  expect(await applicant.call(appealResult, { ...appeal, requestId: aRequestId() })).toEqual({
    ok: false,
    failure: 'appealed-already',
  });
  expect(await reader.call(appealResult, { ...appeal, requestId: aRequestId() })).toEqual({
    ok: false,
    failure: 'not-applicant',
  });
  const { result } = await granted(applicant.call(readResult, { contestId }));
  const appealId = result?.appeals[0]?.id ?? '';
  await granted(town.organizer.call(answerResultAppeal, { contestId, appealId, answer: '已复核，分数无误' }));
  expect((await granted(reader.call(readResult, { contestId }))).result?.appeals).toMatchObject([
    { reason: appeal.reason, answer: { text: '已复核，分数无误' } },
  ]);
  expect(await town.organizer.call(answerResultAppeal, { contestId, appealId, answer: '另一个答复' })).toEqual({
    ok: false,
    failure: 'answered-already',
  });
});

test('contests with their awards stand in one list', async () => {
  const { contestId } = await aClosedContest();
  await granted(publish(contestId));
  const { results } = await granted(reader.call(listResults, {}));
  expect(results.find((one) => one.contestId === contestId)).toMatchObject({
    awarded: [
      { award: '特等奖', title: '第1个项目' },
      { award: '一等奖', title: '第2个项目' },
    ],
  });
});
