/** Longer than 200 lines: an evening, step by step. */
import { keepDraft, leaveRemark, readJudging, standByMarks, submitMarks } from '../../../contracts/contest/judging';
import {
  directStage,
  endRehearsal,
  openHall,
  readStage,
  startRun,
  typePaperMarks,
} from '../../../contracts/contest/stage';
import { type CloudForTests, cloudForTests, type Person, riskyWord } from '../../support/cloudForTests';
import { marksOf } from '../../support/contest';
import { aContestStage, type ContestStage } from '../../support/contestStage';
import { aRequestId, aResident, aTown, granted, type Town } from '../../support/town';

let cloud: CloudForTests;
let town: Town;
let stranger: Person;
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  stranger = await aResident(cloud, 'oStranger');
});
afterAll(() => cloud.close());

const run = ({ contestId }: ContestStage) => ({ contestId, isRehearsal: false });
const seenBy = async (person: Person, stage: ContestStage) => granted(person.call(readJudging, run(stage)));

test('an evening from the first call to the last lock: finals are exact, and who has marked is seen, never what', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  await stage.hear('e1');
  await stage.markAll('e1', [9, 9, 8, 8, 1]);
  const before = await stage.read();
  expect(before.entries[0]).toMatchObject({ state: 'scoring', final: null, marked: ['j1', 'j2', 'j3', 'j4', 'j5'] });
  // Whatever else is in the answer, no judge's total is.
  expect(JSON.stringify(before)).not.toContain('88');
  await stage.direct({ type: 'lock', entry: 'e1', without: [] });
  await stage.hear('e2');
  await stage.markAll('e2');
  await stage.direct({ type: 'lock', entry: 'e2', without: [] });
  const after = await stage.direct({ type: 'close' });
  expect(after).toMatchObject({ status: 'closed', ties: [] });
  expect(after.standings.map(({ key, rank, final }) => [key, rank, final])).toEqual([
    ['e1', 1, '82.67'],
    ['e2', 2, '80.00'],
  ]);
});

test.each([
  ['those on the shortlist, where there is one', ['shortlisted', 'qualified', 'withdrawn', 'shortlisted'], [0, 3]],
  ['everyone qualified, where there is none', ['qualified', 'rejected', 'qualified', 'returned'], [0, 2]],
] as const)('without an order a judge may recuse from %s, and those are rehearsed', async (_who, statuses, onStage) => {
  const stage = await aContestStage(cloud, town, { entries: statuses.length, order: null });
  const entries = cloud.database.collection('entries');
  for (const [index, status] of statuses.entries())
    await entries.doc(stage.entryIds[index] ?? '').update({ data: { status } });
  const { j1 } = stage.judges;
  if (j1 === undefined) throw new Error('no judges');
  const coming = onStage.map((index) => stage.entryIds[index]);
  expect((await seenBy(j1, stage)).undrawn.map(({ entryId }) => entryId)).toEqual(coming);
  await stage.start(true);
  const rehearsal = { contestId: stage.contestId, isRehearsal: true };
  const seen = await granted(j1.call(readJudging, rehearsal));
  expect(seen.entries.map(({ entryId }) => entryId)).toEqual(coming);
  expect(await stage.supervisor.call(startRun, { ...run(stage), requestId: aRequestId() })).toEqual({
    ok: false,
    failure: 'order-missing',
  });
});

test('a judge sees the own marks, draft and receipt alone, on any phone', async () => {
  const stage = await aContestStage(cloud, town);
  const { j1, j2 } = stage.judges;
  if (j1 === undefined || j2 === undefined) throw new Error('no judges');
  expect(await seenBy(j1, stage)).toMatchObject({ status: 'preparing', seat: 'j1' });
  await stage.start();
  await stage.hear('e1');
  const phone = aRequestId();
  const draft = {
    ...run(stage),
    entry: 'e1' as never,
    criteria: { drive: '20' },
    note: '村里有路',
    replaces: 0,
    phone,
  };
  expect(await granted(j1.call(keepDraft, { ...draft, note: '村' }))).toEqual({ revision: 1 });
  expect(await granted(j1.call(keepDraft, { ...draft, replaces: 1 }))).toEqual({ revision: 2 });
  for (const replaces of [0, 1, 3])
    expect(await granted(j1.call(keepDraft, { ...draft, criteria: {}, replaces }))).toEqual({ revision: null });
  expect((await seenBy(j1, stage)).entries[0]).toMatchObject({
    draft: { criteria: { drive: '20' }, note: '村里有路' },
  });
  const sent = await granted(stage.mark('j1', 'e1', 9));
  expect(sent).toMatchObject({ outcome: 'counts', total: '88.0', asksToLookAgain: false });
  expect((await seenBy(j1, stage)).entries[0]?.mine).toMatchObject({ total: '88.0', receipt: sent.receipt });
  const other = await seenBy(j2, stage);
  expect(other.entries[0]).toMatchObject({ mine: null, draft: null });
  expect(JSON.stringify(other)).not.toContain('村里有路');
});

test('the same marks sent again are answered as the first time, also after the lock; later ones are kept aside', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  await stage.hear('e1');
  const press = { submission: aRequestId() };
  const first = await granted(stage.mark('j1', 'e1', 9, press));
  expect(await granted(stage.mark('j1', 'e1', 9, press))).toEqual(first);
  expect(await stage.mark('j1', 'e1', 5)).toEqual({ ok: false, failure: 'marked-elsewhere' });
  const changed = await granted(stage.mark('j1', 'e1', 7, { replaces: press.submission }));
  await stage.direct({ type: 'lock', entry: 'e1', without: ['j2', 'j3', 'j4', 'j5'] });
  expect(await granted(stage.mark('j1', 'e1', 9, press))).toEqual({ ...first, asksToLookAgain: false });
  const late = { submission: aRequestId(), replaces: null };
  expect(await granted(stage.mark('j2', 'e1', 9, late))).toMatchObject({ outcome: 'late', receipt: null });
  expect(await granted(stage.mark('j2', 'e1', 9, late))).toMatchObject({ outcome: 'late' });
  expect((await stage.read()).late).toEqual([{ entry: 'e1', seat: 'j2', total: '88.0', at: expect.any(String) }]);
  expect(changed.receipt).not.toBe(first.receipt);
});

test('a panel that submits at once, while the supervisor stops the clock, loses no mark', async () => {
  const stage = await aContestStage(cloud, town, { judges: 11 });
  await stage.start();
  await stage.hear('e1');
  const marks = Object.keys(stage.judges).filter((seat) => seat.startsWith('j'));
  const [answers] = await Promise.all([
    Promise.all(marks.map((seat, index) => stage.mark(seat as never, 'e1', (index % 9) + 1))),
    stage.direct({ type: 'pause' }),
  ]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect((await stage.read()).entries[0]?.marked).toHaveLength(11);
});

test('a judge writes to the entrants of an entry that is marked, takes it back, and reads nobody else’s words', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  await stage.hear('e1');
  const { j1, j2, a1 } = stage.judges;
  if (j1 === undefined || j2 === undefined || a1 === undefined) throw new Error('no judges');
  const write = (judge: Person, remark: string, entry = 'e1') =>
    judge.call(leaveRemark, { ...run(stage), entry: entry as never, remark });
  expect(await write(j1, '讲得实在')).toEqual({ ok: false, failure: 'not-marked' });
  await granted(stage.mark('j1', 'e1', 7));
  expect(await granted(write(j1, '讲得实在'))).toEqual({ remark: '讲得实在' });
  expect((await seenBy(j1, stage)).entries[0]?.remark).toBe('讲得实在');
  expect(JSON.stringify(await seenBy(j2, stage))).not.toContain('讲得实在');
  expect(JSON.stringify(await stage.read())).not.toContain('讲得实在');
  expect(await write(j1, `这是${riskyWord}`)).toEqual({ ok: false, failure: 'text-refused', field: 'remark' });
  expect(await write(j1, '讲得实在', 'e9')).toEqual({ ok: false, failure: 'unknown-entry' });
  expect((await seenBy(j1, stage)).entries[0]?.remark).toBe('讲得实在');
  await stage.direct({ type: 'replace', seat: 'j1', alternate: 'a1' });
  expect(await write(j1, '换人以后')).toEqual({ ok: false, failure: 'not-seated' });
  expect(await write(a1, '接替以后')).toEqual({ ok: false, failure: 'not-marked' });
  expect((await seenBy(a1, stage)).entries[0]?.remark).toBe('');
  await granted(stage.mark('j2', 'e1', 7));
  await granted(write(j2, '数字再细一点'));
  expect(await granted(write(j2, ''))).toEqual({ remark: '' });
  expect((await seenBy(j2, stage)).entries[0]?.remark).toBe('');
});

test('an alternate takes over, the one replaced is told, and the log of sittings says from when', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  await stage.direct({ type: 'replace', seat: 'j2', alternate: 'a1' });
  await stage.hear('e1');
  expect(await stage.mark('j2', 'e1')).toEqual({ ok: false, failure: 'not-seated' });
  expect(await granted(stage.mark('a1', 'e1'))).toMatchObject({ outcome: 'counts' });
  expect((await stage.read()).sittings.filter(({ seat }) => seat === 'j2')).toHaveLength(2);
});

test('who waits, who sits and who was replaced is told so; a substitute never sees marks given before', async () => {
  const stage = await aContestStage(cloud, town);
  const { j2, a1 } = stage.judges;
  if (j2 === undefined || a1 === undefined) throw new Error('no judges');
  expect(await seenBy(a1, stage)).toMatchObject({ standing: 'alternate', seat: null, startedAt: null });
  await stage.start();
  await stage.hear('e1');
  expect(await seenBy(a1, stage)).toMatchObject({ standing: 'alternate', seat: null });
  await granted(stage.mark('j2', 'e1', 7));
  await stage.direct({ type: 'replace', seat: 'j2', alternate: 'a1' });
  expect(await seenBy(j2, stage)).toMatchObject({ standing: 'replaced', seat: null });
  const seen = await seenBy(a1, stage);
  expect(seen).toMatchObject({ standing: 'judge', seat: 'j2' });
  expect(seen.entries.map(({ isPredecessors, mine }) => [isPredecessors, mine])).toEqual([
    [true, null],
    [false, null],
  ]);
});

test('who is far from the panel is asked, alone, and may stand by it', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  await stage.hear('e1');
  for (const seat of ['j1', 'j2', 'j3'] as const) await granted(stage.mark(seat, 'e1', 9));
  const submission = aRequestId();
  expect(await granted(stage.mark('j4', 'e1', 2, { submission }))).toMatchObject({ asksToLookAgain: true });
  const { j1, j4 } = stage.judges;
  if (j1 === undefined || j4 === undefined) throw new Error('no judges');
  expect((await seenBy(j1, stage)).entries[0]?.asksToLookAgain).toBe(false);
  await granted(j4.call(standByMarks, { ...run(stage), entry: 'e1' as never, submission }));
  expect((await seenBy(j4, stage)).entries[0]?.asksToLookAgain).toBe(false);
});

test('marks from a sheet count once a second person has confirmed them', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  await stage.hear('e1');
  const typed = {
    ...run(stage),
    submission: aRequestId(),
    entry: 'e1' as never,
    seat: 'j5' as never,
    criteria: marksOf(8),
  };
  expect(await granted(stage.supervisor.call(typePaperMarks, typed))).toEqual({ total: '80.0' });
  const act = { type: 'confirm-paper', submission: typed.submission } as const;
  const { version } = await stage.read();
  const own = await stage.supervisor.call(directStage, { ...run(stage), requestId: aRequestId(), version, act });
  expect(own).toEqual({ ok: false, failure: 'own-paper' });
  expect((await stage.direct(act, stage.second)).entries[0]?.marked).toEqual(['j5']);
});

test('a rehearsal is a run of its own, on invented marks, and leaves nothing behind', async () => {
  const stage = await aContestStage(cloud, town);
  const before = await cloud.dump();
  await stage.start(true);
  const rehearsal = { contestId: stage.contestId, isRehearsal: true };
  for (const act of [
    { type: 'call', entry: 'e1' },
    { type: 'begin', phase: 'pitch' },
    { type: 'open-scoring', entry: 'e1' },
    { type: 'invent-marks', entry: 'e1' },
    { type: 'lock', entry: 'e1', without: [] },
  ] as const) {
    const { stage: seen } = await granted(stage.supervisor.call(readStage, rehearsal));
    const input = { ...rehearsal, requestId: aRequestId(), version: seen?.version ?? 0, act };
    await granted(stage.supervisor.call(directStage, input as never));
  }
  const beginning = await granted(stage.supervisor.call(readStage, run(stage)));
  expect([beginning.stage, beginning.preparing?.obstacle]).toEqual([null, null]);
  await granted(stage.supervisor.call(endRehearsal, { contestId: stage.contestId }));
  expect(await cloud.dump()).toEqual(before);
});

test('before the start a supervisor sees what will be frozen and what stands in the way; an organiser looks on', async () => {
  const stage = await aContestStage(cloud, town, { order: null });
  const seen = await granted(stage.supervisor.call(readStage, run(stage)));
  expect(seen).toMatchObject({
    stage: null,
    mayDirect: true,
    preparing: { isOrdered: false, obstacle: 'order-missing' },
  });
  expect(seen.preparing?.judges).toHaveLength(5);
  expect(seen.preparing?.alternates).toEqual([{ seat: 'a1', name: '评委a1', hasJoined: true }]);
  const rehearsal = { contestId: stage.contestId, isRehearsal: true };
  expect(await granted(town.organizer.call(readStage, rehearsal))).toMatchObject({
    mayDirect: false,
    preparing: { obstacle: null, entries: [{ title: '第1个项目' }, { title: '第2个项目' }] },
  });
});

test('two supervisors who press at once do one thing once', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  const { version } = await stage.read();
  const call = (by: Person) =>
    by.call(directStage, {
      ...run(stage),
      requestId: aRequestId(),
      version,
      act: { type: 'call', entry: 'e1' } as never,
    });
  const answers = await Promise.all([call(stage.supervisor), call(stage.second)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, failure: 'stage-moved-on' });
});

test('a press that is repeated is answered as the first was', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  const { version } = await stage.read();
  const press = { ...run(stage), requestId: aRequestId(), version, act: { type: 'call', entry: 'e1' } as never };
  await granted(stage.supervisor.call(directStage, press));
  const again = await granted(stage.supervisor.call(directStage, press));
  expect(again.stage).toMatchObject({ version: version + 1, onStage: 'e1', entries: [{ calls: 1 }, { calls: 0 }] });
});

test('who has no task in the contest is told nothing; a supervisor never marks, a judge never directs', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  await stage.hear('e1');
  const { j1 } = stage.judges;
  if (j1 === undefined) throw new Error('no judge');
  const refused = { ok: false, failure: 'not-allowed' };
  expect(await stranger.call(readStage, run(stage))).toEqual(refused);
  expect(await stranger.call(readJudging, run(stage))).toEqual(refused);
  expect(await j1.call(readStage, run(stage))).toEqual(refused);
  expect(await j1.call(startRun, { ...run(stage), requestId: aRequestId() })).toEqual(refused);
  expect(await j1.call(openHall, run(stage))).toEqual(refused);
  const marks = { ...run(stage), entry: 'e1' as never, submission: aRequestId(), replaces: null, criteria: marksOf(8) };
  expect(await stage.supervisor.call(submitMarks, marks)).toEqual(refused);
  expect(await town.organizer.call(submitMarks, marks)).toEqual(refused);
});

test('marks cost three requests, a look at the stage one', async () => {
  const stage = await aContestStage(cloud, town);
  await stage.start();
  await stage.hear('e1');
  const { j1 } = stage.judges;
  const marks = { ...run(stage), entry: 'e1', submission: aRequestId(), replaces: null, criteria: marksOf(8) };
  const sent = await j1?.invoke('contest', { action: 'submitMarks', input: marks });
  expect([sent?.result, sent?.databaseRequests]).toEqual([expect.objectContaining({ ok: true }), 3]);
  const seen = await stage.supervisor.invoke('contest', { action: 'readStage', input: run(stage) });
  expect(seen.databaseRequests).toBe(1);
});
