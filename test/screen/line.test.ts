import { instantOf } from '../../domain/time/instant';
import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { entries } from '../support/eveningScenes';
import { startedEvening, stepped } from '../support/evenings';
import { faultsOf } from '../support/hallFaults';
import { aProjector, type Projector, projectorSizes } from '../support/hallPage';

// Builds whatever is stale first, and opens a page for each state.
jest.setTimeout(300_000);

const [large] = projectorSizes;
let projector: Projector;
beforeAll(async () => {
  projector = await aProjector();
});
afterAll(() => projector?.close());

describe('on a bad line', () => {
  test('a cut network leaves the last state and says of when it is; then the page catches up', async () => {
    await projector.clear();
    const run = stepped(startedEvening({ entries }), { type: 'call', entry: 'e1' });
    await projector.keep(run);
    const hall = await projector.open(large);
    await hall.sees(hallTexts.onStage);
    await hall.page.setOfflineMode(true);
    await hall.sees(/网络中断，显示的是 \d{1,2}:\d\d 的情况/);
    await hall.sees(entries[0]?.title ?? '');
    expect(await faultsOf(hall)).toEqual([]);
    await projector.keep(stepped(run, { type: 'begin', phase: 'pitch' }, { now: instantOf(Date.now()) }));
    await hall.page.setOfflineMode(false);
    await hall.sees(hallTexts.phases.pitch);
    await hall.page.waitForSelector('.notice[hidden]');
    await hall.close();
  });

  test('what was shown is never followed by something older', async () => {
    await projector.clear();
    const start = startedEvening({ entries });
    const later = stepped(start, { type: 'call', entry: 'e1' });
    await projector.keep(later);
    const hall = await projector.open(large);
    await hall.sees(hallTexts.onStage);
    await projector.keep(start);
    await hall.page.waitForResponse((response) => response.status() === 200 && response.url().endsWith('/hall'));
    await hall.page.waitForResponse((response) => response.url().endsWith('/hall'));
    await hall.sees(hallTexts.onStage);
    await hall.close();
  });

  test('a link that is taken back shows nothing new, and says so; one that is none opens nothing', async () => {
    await projector.clear();
    const run = startedEvening({ entries });
    await projector.keep(run);
    const hall = await projector.open(large);
    await hall.sees(hallTexts.soon);
    await projector.keep(stepped(run, { type: 'call', entry: 'e1' }), null);
    await hall.sees(/链接已收回，显示的是 \d{1,2}:\d\d 的情况/);
    await hall.sees(hallTexts.soon);
    await hall.page.reload();
    await hall.sees(hallTexts.unknownLink);
    await hall.close();
    const none = await projector.open(large, { fragment: '#token=short' });
    await none.sees(hallTexts.unknownLinkNext);
    await none.close();
  });

  test('before anything was heard it says that it is trying', async () => {
    const at = 'http://127.0.0.1:9/screen';
    const hall = await projector.open(large, { fragment: `#token=${'a'.repeat(32)}&at=${encodeURIComponent(at)}` });
    await hall.sees(hallTexts.unreachable);
    await hall.close();
  });
});

test('the key F fills the whole screen, and leaves it again', async () => {
  await projector.clear();
  await projector.keep(startedEvening());
  const hall = await projector.open(large);
  await hall.sees(hallTexts.soon);
  await hall.page.keyboard.press('f');
  await hall.page.waitForFunction(() => document.fullscreenElement !== null);
  await hall.page.keyboard.press('f');
  await hall.page.waitForFunction(() => document.fullscreenElement === null);
  await hall.close();
});
