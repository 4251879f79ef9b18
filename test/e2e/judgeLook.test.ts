import { aContestEvening, type ContestEvening } from '../support/e2e/judgedEvening';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

let world: SimulatedWorld;
let phones: Phones<'resident' | 'listed' | 'unlisted' | 'organizer'>;
let evening: ContestEvening;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  world = await startSimulatedWorld(seeded);
  phones = await openPhonesIn(
    { address: world.address, browserEndpoint },
    'resident',
    'listed',
    'unlisted',
    'organizer',
  );
  evening = await aContestEvening({
    supervisor: phones.organizer,
    supervisorIs: 'organizer',
    judges: ['resident', 'listed', 'unlisted'],
  });
});
afterAll(async () => {
  await phones.close();
  await world.close();
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
test('look', async () => {
  const { resident: judge, listed } = phones;
  for (const size of ['', 'large-'] as const) {
    if (size) {
      await judge.open('/pages/me/index');
      await judge.tap('.large-text-entry');
    }
    const shot = async (name: string) => {
      await sleep(600);
      await judge.picture(`judge-${size}${name}`);
    };
    if (!size) {
      await judge.open(evening.pageOf('evening'));
      await judge.find('.judged-e1');
      await shot('preparing');
      await evening.start();
      await evening.hear('e1');
    }
    await judge.open(evening.pageOf('evening'));
    await judge.find('.current__clock');
    await shot('evening');
    const entry = size ? 'e3' : 'e1';
    if (size) await evening.hear('e3');
    await judge.open(evening.pageOf('marking', entry));
    await judge.find('.criterion-drive');
    await shot('marking-empty');
    await judge.tap('.drive-band-5');
    await shot('marking-band');
    await judge.tap('.drive-mark-21-5');
    const picks: [string, number, string][] = [
      ['feasible', 5, '22'],
      ['innov', 4, '12-5'],
      ['market', 4, '13'],
      ['fit', 2, '8-5'],
      ['stage', 2, '8'],
    ];
    for (const [id, band, mark] of picks) {
      await judge.tap(`.${id}-band-${band}`);
      await judge.tap(`.${id}-mark-${mark}`);
    }
    await shot('marking-full');
    await judge.tap('.submit-marks');
    await shot('confirm');
    await judge.tap('.confirm-submit');
    await judge.sees('.submit-bar__saved', '已提交');
    await shot('submitted');
    await judge.miniProgram.pageScrollTo(3000);
    await shot('submitted-below');
    if (!size) {
      await evening.hear('e2');
      await judge.open(evening.pageOf('marking', 'e2'));
      await judge.tap('.drive-band-3');
      await judge.tap('.drive-mark-14');
      await evening.direct({ type: 'nudge', seat: 'j1' });
      await judge.find('.nudge');
      await shot('nudged');
      await judge.open(evening.pageOf('evening'));
      await judge.find('.nudge');
      await shot('evening-nudged');
    }
  }
  void listed;
}, 300_000);
