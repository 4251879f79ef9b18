import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { crowded, entries, states } from '../support/eveningScenes';
import { startedEvening } from '../support/evenings';
import { faultsOf, figureHeight } from '../support/hallFaults';
import { aProjector, type Projector, projectorSizes } from '../support/hallPage';

// Builds whatever is stale first, and opens a page for each state.
jest.setTimeout(300_000);

let projector: Projector;
beforeAll(async () => {
  projector = await aProjector();
});
afterAll(() => projector?.close());

describe.each(projectorSizes)('at $width × $height', (size) => {
  test.each(['short texts', 'the longest texts, eleven judges and a rehearsal'])(
    'every state with %s fits without scrolling, nothing cut and nothing over another',
    async (texts) => {
      const isCrowded = texts !== 'short texts';
      const hall = await projector.open(size);
      for (const [name, [run, words, wait]] of Object.entries(
        states(isCrowded ? crowded() : startedEvening({ entries })),
      )) {
        await projector.clear();
        await projector.keep(run());
        await hall.page.reload();
        if (wait) await hall.sees(/./).then(() => hall.page.waitForSelector('.reveal, .ceremony'));
        if (wait) await hall.passTime(wait);
        await hall.sees(words);
        await hall.passTime(0);
        expect([name, await faultsOf(hall)]).toEqual([name, []]);
        expect(await hall.page.$eval('.hall', (shownHall) => shownHall.classList.contains('is-rehearsal'))).toBe(
          isCrowded,
        );
        if (isCrowded) await hall.sees(hallTexts.rehearsal);
        if (/clock|minute|seconds|over|score|place|winner/.test(name))
          expect([name, (await figureHeight(hall)) >= 0.12]).toEqual([name, true]);
      }
      await hall.close();
    },
  );
});
