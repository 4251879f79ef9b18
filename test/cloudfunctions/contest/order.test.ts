import * as contest from '../../../contracts/contest/calls';
import { recomputeDraw } from '../../../domain/admission/recomputeDraw';
import { calendarDayOf } from '../../../domain/time/beijing';
import { readDrawFile } from '../../../scripts/recompute/readDrawFile';
import { anOpenContest, aRunOf, joined, shortlisted, versionOf } from '../../support/contests';
import { aLottery, publicSource } from '../../support/draws';
import { nodeHashing } from '../../support/hashing';
import { minutesFromNow } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { aResident, granted } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
let resident: Stage['resident'];
let refuses: Stage['refuses'];
beforeAll(async () => {
  ({ cloud, town, resident, refuses } = await aStage());
});
afterAll(() => cloud.close());

const today = () => calendarDayOf(minutesFromNow(0));
const closing = (contestId: string, publicOn = today()) => ({ contestId, publicSource, publicOn });
const drawRead = async (contestId: string) => {
  const { draw } = await granted(resident.call(contest.readOrderDraw, { contestId }));
  if (draw === null) throw new Error('no draw');
  return draw;
};

/** Entries closed a minute ago. */
async function aContestWith(entries: number) {
  const made = await anOpenContest(town, { entriesCloseAt: minutesFromNow(-1) });
  return { ...made, entries: await shortlisted(cloud, made.contestId, entries) };
}

test('an order is drawn from what was published, and anyone who has no task draws the same again', async () => {
  const { organizer } = town;
  const { contestId, entries } = await aContestWith(8);
  expect(await granted(resident.call(contest.readOrderDraw, { contestId }))).toMatchObject({ draw: null });
  const { draw: closed } = await granted(organizer.call(contest.closeEntryList, closing(contestId)));
  expect(closed).toMatchObject({ contestId, publicSource, secret: null, publicValue: null, drawnAt: null, order: [] });
  expect(closed.entries.map(({ entryId }) => entryId).sort()).toEqual([...entries].sort());
  expect(closed.entries.map(({ lot }) => lot)).toEqual(closed.lots);
  expect(closed.entries[0]?.title).toMatch(/^第\d+个项目$/);
  expect(await drawRead(contestId)).toEqual(closed);
  const stored = await cloud.database.collection('contests').doc(contestId).get();
  expect(JSON.stringify(stored)).not.toMatch(/"secret":"/);

  const { draw } = await granted(organizer.call(contest.drawOrder, { contestId, ...aLottery }));
  expect(await drawRead(contestId)).toEqual(draw);
  const read = readDrawFile(Buffer.from(JSON.stringify({ title: '', draw })));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  expect(recomputeDraw(read.draw, nodeHashing, closed)).toMatchObject({
    outcome: 'agreed',
    order: draw.order,
  });

  const behind = new Map(draw.entries.map(({ lot, entryId }) => [lot, entryId]));
  const prepared = await granted(organizer.call(contest.readContest, { contestId }));
  expect(prepared.orderBy).toBe('draw');
  expect(prepared.entries.map(({ entryId }) => entryId)).toEqual(draw.order.map((lot) => behind.get(lot)));
});

test('the first closing and the first value stand, whoever asks again', async () => {
  const { organizer } = town;
  const { contestId } = await aContestWith(3);
  const close = () => granted(organizer.call(contest.closeEntryList, closing(contestId)));
  const [one, other] = await Promise.all([close(), close()]);
  expect(one).toEqual(other);
  const draw = (publicValue: string) => organizer.call(contest.drawOrder, { contestId, publicValue });
  const [first, second] = await Promise.all([draw('11 22 33'), draw('11 22 33')]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toEqual(first);
  await refuses(organizer, contest.drawOrder, { contestId, publicValue: '44 55 66' }, 'drawn-otherwise');
  expect(await close()).toEqual(Object(first).value);
});

test('nothing is drawn before its day, from no list, or once the run has begun', async () => {
  const { organizer } = town;
  const { contestId, entries, version } = await aContestWith(2);
  await refuses(organizer, contest.drawOrder, { contestId, ...aLottery }, 'list-not-closed');
  const past = closing(contestId, '2020-01-01');
  await refuses(organizer, contest.closeEntryList, past, 'public-day-past', 'publicOn');
  const late = closing(contestId, calendarDayOf(minutesFromNow(20 * 24 * 60)));
  await refuses(organizer, contest.closeEntryList, late, 'public-day-too-late', 'publicOn');
  const tomorrow = calendarDayOf(minutesFromNow(24 * 60));
  await granted(organizer.call(contest.closeEntryList, closing(contestId, tomorrow)));
  await refuses(organizer, contest.drawOrder, { contestId, ...aLottery }, 'value-not-out-yet');
  const order = [...entries];
  await refuses(organizer, contest.setOrder, { contestId, version: version + 1, order }, 'order-by-draw');
  await aRunOf(cloud, contestId);
  await refuses(organizer, contest.drawOrder, { contestId, ...aLottery }, 'rules-frozen');
});

test('a list is not closed while entries come in, of a draft, of nobody, or after an order was set', async () => {
  const { organizer } = town;
  const still = await anOpenContest(town);
  await refuses(organizer, contest.closeEntryList, closing(still.contestId), 'entries-still-open');
  const empty = await aContestWith(0);
  await refuses(organizer, contest.closeEntryList, closing(empty.contestId), 'no-entries');
  const { contestId, version, entries } = await aContestWith(2);
  await granted(organizer.call(contest.setOrder, { contestId, version, order: entries }));
  await refuses(organizer, contest.closeEntryList, closing(contestId), 'order-drawn');
});

test('an order set by hand names everyone who goes on stage, once; the same again changes nothing', async () => {
  const { organizer } = town;
  const { contestId, version, entries } = await aContestWith(3);
  const [a = '', b = '', c = ''] = entries;
  const foreign = (await aContestWith(1)).entries[0] ?? '';
  const set = (order: readonly string[]) => ({ contestId, version, order });
  await refuses(organizer, contest.setOrder, set([a, b]), 'order-incomplete');
  await refuses(organizer, contest.setOrder, set([a, b, foreign]), 'unknown-entry');
  expect(await granted(organizer.call(contest.setOrder, set([c, a, b])))).toEqual({ version: version + 1 });
  expect(await granted(organizer.call(contest.setOrder, set([c, a, b])))).toEqual({ version: version + 1 });
  await refuses(organizer, contest.setOrder, set([a, b, c]), 'changed-meanwhile');
});

test('a judge recuses before an order stands, once an entry, and the recusal goes with the seat', async () => {
  const { organizer } = town;
  const { contestId, entries } = await aContestWith(2);
  const [entryId = '', other = ''] = entries;
  const judge = await aResident(cloud, 'oKin');
  const { id } = await joined(town, contestId, 'judge', judge);
  const recusal = { contestId, entryId, reason: '与项目方同村' };
  const judging = () => granted(judge.call(contest.readJudging, { contestId, isRehearsal: false }));
  const recusedIn = (all: readonly { readonly entryId: string; readonly isRecused: boolean }[]) =>
    all.flatMap((one) => (one.isRecused ? one.entryId : []));
  expect((await judging()).undrawn.map((one) => [one.entryId, one.isRecused]).sort()).toEqual(
    entries.map((one) => [one, false]).sort(),
  );
  for (const _ of [1, 2]) expect(await granted(judge.call(contest.recuse, recusal))).toEqual({ recused: 1 });
  const read = () => granted(organizer.call(contest.readContest, { contestId }));
  expect((await read()).recusals).toEqual([{ seat: id, entryId, reason: '与项目方同村' }]);
  expect(recusedIn((await judging()).undrawn)).toEqual([entryId]);
  await refuses(judge, contest.recuse, { ...recusal, entryId: `ent_${'z'.repeat(16)}` }, 'unknown-entry');
  await refuses(resident, contest.recuse, recusal, 'not-allowed');

  const version = await versionOf(town, contestId);
  await granted(organizer.call(contest.setOrder, { contestId, version, order: entries }));
  await refuses(judge, contest.recuse, { ...recusal, entryId: other }, 'order-drawn');
  const ordered = await judging();
  expect([ordered.undrawn, recusedIn(ordered.entries)]).toEqual([[], [entryId]]);
  expect(await granted(judge.call(contest.recuse, recusal))).toEqual({ recused: 1 });
  const removal = { contestId, version: version + 1, id, reason: '与项目方同村' };
  await granted(organizer.call(contest.removeOfficial, removal));
  expect((await read()).recusals).toEqual([]);
});
