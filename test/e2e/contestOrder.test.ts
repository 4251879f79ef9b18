import { editContest, listContests, readContest } from '../../contracts/contest/setup';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { drawText } from '../../locales/zh-CN/admission/draw';
import { orderText } from '../../locales/zh-CN/contest/order';
import { shortlisted } from '../support/contests';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

let world: SimulatedWorld;
let phones: Phones<'resident' | 'organizer'>;
let contestId: string;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  world = await startSimulatedWorld(seeded);
  phones = await openPhonesIn({ address: world.address, browserEndpoint }, 'resident', 'organizer');
  const { organizer } = phones;
  const { contests } = await organizer.ask(listContests, {});
  contestId = contests[0]?.contestId ?? '';
  const { plan, version } = await organizer.ask(readContest, { contestId });
  const entriesCloseAt = addMinutes(instantOf(new Date()), -1);
  await organizer.ask(editContest, { contestId, version, plan: { ...plan, entriesCloseAt } });
  // Loaded late: the SDK reads this process's environment, which is set when the world has started.
  const { database } = await import('../../cloudfunctions/_platform/cloud');
  await shortlisted({ database: database as never }, contestId, 4);
});
afterAll(async () => {
  await phones.close();
  await world.close();
});

const pageOfOrder = () => `/organizer/contestOrder/index?contestId=${contestId}`;
const titles = async () => (await phones.organizer.texts('.order-row__words')).map((words) => words.slice(0, 5));

test('an organiser puts an order together by hand, and leaves it for a draw', async () => {
  const { organizer } = phones;
  await organizer.open(pageOfOrder());
  await organizer.sees('.card__title', orderText.entriesToDraw(4));
  await organizer.picture('contest-order-ways');
  await organizer.tap('.way-hand');
  await organizer.find('.set-order-button');
  const before = await titles();
  await organizer.tap('.down-0');
  await organizer.seesAll('.order-row__place', ['1', '2', '3', '4']);
  const after = await titles();
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2).reverse());
  await organizer.picture('contest-order-hand');
  await organizer.tap('.way-draw');
  await organizer.find('.close-entries-button');
});

test('the list is closed, the order drawn, and a resident draws the same again', async () => {
  const { organizer, resident } = phones;
  await organizer.type('.public-source-input', '今天的福彩双色球开奖号码');
  await organizer.pick('.public-day-date', instantOf(Date.now() + 8 * 60 * 60_000).slice(0, 10));
  await organizer.picture('contest-order-closing');
  await organizer.tap('.close-entries-button');
  await organizer.confirm();
  await organizer.sees('.public-value__commitment', /^[0-9a-f]{64}$/);
  await organizer.picture('contest-order-closed');
  await organizer.type('.public-value-input', '05 11 17 20 26 33 + 09');
  await organizer.tap('.draw-order-button');
  await organizer.confirm();
  await organizer.sees('.card__title', orderText.byDraw);
  await organizer.picture('contest-order-drawn');
  const { entries, orderBy } = await organizer.ask(readContest, { contestId });
  expect(orderBy).toBe('draw');
  expect(await titles()).toEqual(entries.map(({ title }) => title.slice(0, 5)));

  await resident.open(`/pages/draw/index?contestId=${contestId}`);
  await resident.tap('.recompute-draw');
  await resident.sees('.draw__proof .status', drawText.agrees);
  expect(await resident.texts('.draw__entry')).toEqual(entries.map(({ title }) => title));
  await resident.picture('contest-order-public');
});

test('the screens of an order in large text: nothing is cut, and what is tapped is large', async () => {
  const { organizer } = phones;
  const { windowWidth } = await organizer.miniProgram.systemInfo();
  await organizer.open('/pages/me/index');
  await organizer.tap('.large-text-entry');
  for (const [screen, url, shown] of [
    ['contest-order-drawn', pageOfOrder(), '.order-row'],
    ['contest-order-public', `/pages/draw/index?contestId=${contestId}`, '.draw__entry'],
    ['contest-people', `/organizer/contest/index?contestId=${contestId}`, '.task-j7-entry'],
  ] as const) {
    await organizer.open(url);
    await organizer.find(`.large-text ${shown}`);
    await organizer.picture(`large-${screen}`);
    const boxes = await boxesOf(organizer, 'view');
    const targets = await boxesOf(organizer, '.entry, .text-link, van-button');
    const faults = { cut: cutOff(boxes), beyond: beyond(boxes, windowWidth), small: lowerThan(targets, 60) };
    expect([screen, faults]).toEqual([screen, { cut: [], beyond: [], small: [] }]);
  }
});
