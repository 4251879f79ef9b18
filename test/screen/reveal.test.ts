import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { entries, released, revealed, wholeEvening } from '../support/eveningScenes';
import { projectEntries, startedEvening, stepped, tried } from '../support/evenings';
import { aProjector, type HallPage, type Projector, projectorSizes } from '../support/hallPage';
import { laterEvening } from '../support/stagedEvenings';

// Builds whatever is stale first, and opens a page for each state.
jest.setTimeout(300_000);

const [large] = projectorSizes;
let projector: Projector;
beforeAll(async () => {
  projector = await aProjector();
});
afterAll(() => projector?.close());

describe('亮分', () => {
  const opacityOf = ({ page }: HallPage, selector: string) =>
    page.$$eval(selector, (all) => all.map((one) => Number(getComputedStyle(one).opacity)));

  test('seat by seat, then what is dropped, then the final, then the standings', async () => {
    await projector.clear();
    const first = revealed(startedEvening({ entries, recused: [{ seat: 'j2', entry: 1 }] }), 'e1');
    await projector.keep(first);
    const hall = await projector.open(large);
    await hall.sees('88.20');
    expect(await opacityOf(hall, '.score')).toEqual([1]);

    await projector.keep(revealed(first, 'e2', ['88.5', null, '79.5', '90', '100', '92', '86']));
    await hall.page.waitForSelector('.reveal.plays');
    // Paused at once, for a busy machine: nothing but the first seat can have been seen.
    await hall.page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.pause();
    });
    expect(await opacityOf(hall, '.score')).toEqual([0]);
    await hall.passTime(1);
    expect(await opacityOf(hall, '.score')).toEqual([1]);
    expect(
      await hall.page.$$eval('.seat', (seats) =>
        seats.map((seat) => [...seat.children].map((part) => part.textContent).filter((words) => words !== '')),
      ),
    ).toEqual([
      ['88.5', '1 号'],
      ['—', '2 号', '未评分'],
      ['79.5', '3 号', '去掉最低'],
      ['90.0', '4 号'],
      ['100.0', '5 号', '去掉最高'],
      ['92.0', '6 号'],
      ['86.0', '7 号'],
    ]);
    expect(await hall.page.$$eval('s', (struck) => struck.map((one) => one.textContent))).toEqual(['79.5', '100.0']);

    await hall.passTime(60_000);
    await hall.sees(hallTexts.standings);
    expect(await hall.page.$$eval('.rank .final', (all) => all.map((one) => one.textContent))).toEqual([
      '89.13',
      '88.20',
    ]);
    await hall.close();
  });

  test('gives way to whoever is called next, and does not play again when something small changes', async () => {
    await projector.clear();
    const start = startedEvening({ entries });
    await projector.keep(start);
    const hall = await projector.open(large);
    await hall.sees(hallTexts.soon);
    const one = revealed(start, 'e1');
    await projector.keep(one);
    await hall.page.waitForSelector('.reveal.plays');
    await hall.page.$eval('.reveal', (scene) => scene.setAttribute('data-same', 'yes'));
    const nudged = stepped(one, { type: 'nudge', seat: 'j1' });
    await projector.keep(nudged);
    await hall.page.waitForResponse((response) => response.status() === 200 && response.url().endsWith('/hall'));
    expect(await hall.page.$('.reveal[data-same]')).not.toBeNull();
    await projector.keep(stepped(nudged, { type: 'call', entry: 'e2' }));
    await hall.sees(hallTexts.onStage);
    await hall.close();
  });

  test('too few judges: the hall is told why there is no score', async () => {
    await projector.clear();
    await projector.keep(revealed(startedEvening(), 'e1', ['88', '90']));
    const hall = await projector.open(large);
    await hall.sees(hallTexts.noFinalReason);
    await hall.close();
  });
});

test('a contest with earlier stages shows this evening’s score and the combined one, and ranks by that', async () => {
  await projector.clear();
  const start = laterEvening(projectEntries(3), 7);
  await projector.keep(revealed(start, 'e1'));
  const hall = await projector.open(large);
  // 0.4 × 90.40 + 0.6 × 88.20
  await hall.sees('89.08');
  expect(await hall.page.$$eval('.score p', (all) => all.map((one) => [one.className, one.textContent]))).toEqual([
    ['label', hallTexts.tonight],
    ['figure', '88.20'],
    ['combined', hallTexts.combined('89.08')],
  ]);
  await projector.keep(revealed(revealed(start, 'e1'), 'e2'));
  await hall.page.waitForSelector('.reveal.plays');
  await hall.passTime(60_000);
  await hall.sees(hallTexts.standings);
  expect(await hall.page.$$eval('.rank .final', (all) => all.map((one) => one.textContent))).toEqual([
    '89.08',
    '87.88',
  ]);
  await hall.close();
});

test('the ceremony goes from the last place up to the first, one at a time', async () => {
  await projector.clear();
  let run = released(wholeEvening(startedEvening({ entries: projectEntries(4) })));
  await projector.keep(run);
  const hall = await projector.open(large);
  await hall.sees(hallTexts.ceremonySoon);
  const awards = ['二等奖', '一等奖', '一等奖', '特等奖'];
  for (const rank of [4, 3, 2, 1]) {
    run = stepped(run, { type: 'show-next' });
    await projector.keep(run);
    await hall.sees(hallTexts.rank(rank));
    await hall.page.waitForFunction(
      (words) => document.querySelector('.honour .place')?.textContent === words,
      {},
      hallTexts.rank(rank),
    );
    expect(await hall.page.$eval('.honour .award', (award) => award.textContent)).toBe(awards[4 - rank]);
    const text = await hall.page.$eval('body', (body) => body.textContent ?? '');
    const hidden = projectEntries(4).slice(0, rank - 1);
    expect(hidden.filter(({ title }) => text.includes(title))).toEqual([]);
  }
  expect(tried(run, { type: 'show-next' })).toBeNull();
  await hall.passTime(31_000);
  await hall.sees(hallTexts.result);
  await hall.close();
});

test('who asked for less motion sees every score at once or step by step, and nothing that moves', async () => {
  await projector.clear();
  const start = startedEvening({ entries });
  await projector.keep(start);
  const hall = await projector.open(large);
  await hall.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await hall.sees(hallTexts.soon);
  await projector.keep(revealed(start, 'e1'));
  await hall.page.waitForSelector('.reveal.plays');
  const moving = await hall.page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => {
        const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
        return frames.some(({ transform }) => transform !== undefined && transform !== 'none');
      }).length,
  );
  expect(moving).toBe(0);
  await hall.close();
});
