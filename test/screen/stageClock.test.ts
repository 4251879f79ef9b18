import { bells } from '../../domain/contest/stageClock';
import { instantOf } from '../../domain/time/instant';
import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { pitching, secondsAgo } from '../support/eveningScenes';
import { startedEvening, stepped } from '../support/evenings';
import { aProjector, type HallPage, type Projector, projectorSizes } from '../support/hallPage';

// Builds whatever is stale first, and opens a page for each state.
jest.setTimeout(300_000);

const [large] = projectorSizes;
const hour = 3_600_000;
let projector: Projector;
beforeAll(async () => {
  projector = await aProjector();
});
afterAll(() => projector?.close());

describe('the clock', () => {
  const figureOf = ({ page }: HallPage) => page.$eval('.figure', (figure) => figure.textContent ?? '');
  const urgencyOf = ({ page }: HallPage) =>
    page.$eval('.clock', (scene) => (scene as HTMLElement).dataset.urgency ?? '');
  const secondsLeft = (figure: string): number => {
    const [minutes = 0, seconds = 0] = figure.split(':').map(Number);
    return minutes * 60 + seconds;
  };

  test('runs on the server’s time: an hour between server and projector, and a clock that is set meanwhile, change nothing', async () => {
    await projector.clear();
    await projector.cloud.cloud.clock.advance(hour);
    const serverNow = Date.now() + hour;
    await projector.keep(pitching(startedEvening(), 'e1', secondsAgo(80, serverNow)));
    const [right, behind] = [await projector.open(large), await projector.open(large, { clockOffBy: -hour })];
    for (const hall of [right, behind]) {
      await hall.sees(hallTexts.phases.pitch);
      const expected = 480 - 80 - (Date.now() + hour - serverNow) / 1000;
      expect(Math.abs(secondsLeft(await figureOf(hall)) - expected)).toBeLessThanOrEqual(2);
    }
    const before = secondsLeft(await figureOf(right));
    await right.page.evaluate((by) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + by;
    }, hour);
    await right.page.waitForFunction(
      (was) => document.querySelector('.figure')?.textContent !== was,
      {},
      await figureOf(right),
    );
    expect(before - secondsLeft(await figureOf(right))).toBeLessThanOrEqual(3);
    for (const hall of [right, behind]) await hall.close();
  });

  test('changes before the end at each bell, in words and in brightness, and then counts what is over', async () => {
    await projector.clear();
    const [minute, seconds] = bells;
    const { cloud } = projector.cloud;
    const serverNow = async () => {
      const { headers } = await fetch(`${cloud.httpAccessUrl}/screen/hall`);
      return Number(headers.get('x-tongxin-time'));
    };
    const wanted = [
      [480 - minute - 30, 'ample', ''],
      [480 - minute + 15, 'last-minute', hallTexts.lastMinute],
      [480 - seconds + 1, 'last-seconds', hallTexts.lastSeconds],
      [480 + 12, 'overrun', hallTexts.overrun],
    ] as const;
    for (const [gone, urgency, word] of wanted) {
      await projector.clear();
      await projector.keep(pitching(startedEvening(), 'e1', secondsAgo(gone, await serverNow())));
      const hall = await projector.open(large);
      await hall.page.waitForSelector('.clock[data-urgency]');
      expect([await urgencyOf(hall), await hall.page.$eval('.word', (one) => one.textContent)]).toEqual([
        urgency,
        word,
      ]);
      if (urgency === 'overrun') expect(await figureOf(hall)).toMatch(/^\+0:[1-5]\d$/);
      await hall.close();
    }
  });

  test('stands while it is paused, and says so', async () => {
    await projector.clear();
    const running = pitching(startedEvening(), 'e1', secondsAgo(100));
    await projector.keep(stepped(running, { type: 'pause' }, { now: instantOf(Date.now()) }));
    const hall = await projector.open(large);
    await hall.sees(hallTexts.paused);
    const before = await figureOf(hall);
    await hall.passTime(30_000);
    await hall.page.waitForNetworkIdle({ idleTime: 300 }).catch(() => {});
    expect(await figureOf(hall)).toBe(before);
    await hall.close();
  });
});
