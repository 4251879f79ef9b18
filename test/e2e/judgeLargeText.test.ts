import { phoneHolders } from '../../demo/content/people';
import { markingText as text } from '../../locales/zh-CN/contest/judging';
import { aContestEvening, type ContestEvening, pageOfJudge } from '../support/e2e/contestEvening';
import { giveMarks, goodMarks } from '../support/e2e/judgesHand';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { scrollTo } from '../support/e2e/looks';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

const leastTarget = 60;
const targets =
  '.judged, .cell, .criterion__step, .text-link, .entry, .stage-line__other, van-button, .submit-bar van-button';

let world: SimulatedWorld;
let phones: Phones<'resident' | 'listed'>;
let evening: ContestEvening;
let screenWidth: number;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  world = await startSimulatedWorld(seeded);
  phones = await openPhonesIn({ address: world.address, browserEndpoint }, 'resident', 'listed');
  const { resident } = phones;
  screenWidth = (await resident.miniProgram.systemInfo()).windowWidth;
  await resident.open('/pages/me/index');
  await resident.tap('.large-text-entry');
  evening = await aContestEvening(world, {
    supervisors: [phoneHolders.organizer],
    judges: [phoneHolders.resident, phoneHolders.listed, phoneHolders.unlisted],
  });
  for (const isRehearsal of [false, true]) {
    await evening.start({ isRehearsal });
    await evening.hear('e1', { isRehearsal });
  }
});
afterAll(async () => {
  await phones.close();
  await world.close();
});

async function isWhole(picture: string, tapped = targets): Promise<void> {
  const { resident } = phones;
  await resident.picture(picture);
  const boxes = await boxesOf(resident, 'view');
  expect({
    // A sheet that is longer than the screen scrolls; what it is answered with stays in view.
    cut: cutOff(boxes).filter((box) => !box.includes('van-popup')),
    beyond: beyond(boxes, screenWidth),
    small: lowerThan(await boxesOf(resident, tapped), leastTarget),
  }).toEqual({ cut: [], beyond: [], small: [] });
}

test('large text on a judge’s evening: nothing is cut, and what is tapped is large', async () => {
  const { resident } = phones;
  await resident.open(pageOfJudge(evening, 'evening', undefined, true));
  await resident.find('.large-text .current__clock');
  await isWhole('large-judge-evening');
});

test('large text while an entry is marked: nothing is cut, and what is tapped is large', async () => {
  const { resident } = phones;
  await resident.open(pageOfJudge(evening, 'marking', 'e1'));
  await resident.find('.large-text .criterion-drive');
  await resident.tap('.entry-head__plan');
  await resident.find('.entry-material');
  await isWhole('large-judge-plan');
  await resident.tap('.entry-head__plan');
  await resident.tap('.drive-band-4');
  await isWhole('large-judge-band');
  await resident.tap('.drive-back');
  await giveMarks(resident, goodMarks);
  await isWhole('large-judge-marks');
  await resident.tap('.submit-marks');
  await resident.find('.confirm-submit');
  await isWhole('large-judge-confirm');
  await resident.tap('.confirm-submit');
  await resident.find('.receipt__short');
  await isWhole('large-judge-submitted');
});

test('a judge writes to the entrants below the own marks, in large text, and finds it there again', async () => {
  const { resident } = phones;
  await resident.open(pageOfJudge(evening, 'marking', 'e1'));
  await resident.sees('.write-remark', text.remarkWrite);
  await resident.tap('.write-remark');
  await resident.type('.remark-input', '讲得实在，数字再细一点。');
  await isWhole('large-judge-remark-sheet', '.write-remark, van-button');
  await resident.tap('.remark-submit');
  await resident.sees('.remark__words', '数字再细一点');
  await scrollTo(resident, '.remark');
  await isWhole('large-judge-remark');
  await resident.open(pageOfJudge(evening, 'marking', 'e1'));
  await resident.sees('.write-remark', text.remarkChange);
  await resident.sees('.remark__words', '数字再细一点');
});

test('the same by day: light, and told by words', async () => {
  const { listed } = phones;
  await listed.open(pageOfJudge(evening, 'evening'));
  await listed.tap('.dim-entry');
  await listed.missesSoon('.dim');
  await listed.picture('judge-light-evening');
  await listed.open(pageOfJudge(evening, 'marking', 'e1'));
  await giveMarks(listed, goodMarks);
  await listed.picture('judge-light-marks');
});

test('large text where a judge may recuse: nothing is cut, and what is tapped is large', async () => {
  const { resident } = phones;
  const undrawn = await aContestEvening(world, {
    supervisors: [phoneHolders.organizer],
    judges: [phoneHolders.resident, phoneHolders.listed, phoneHolders.unlisted],
    order: null,
  });
  await resident.open(pageOfJudge(undrawn, 'evening'));
  await resident.find('.large-text .undrawn');
  await isWhole('large-judge-recusal', '.undrawn, .entry, van-button');
  await resident.tap('.undrawn');
  await resident.find('.recusal-input');
  await isWhole('large-judge-recusal-reason', '.undrawn, .entry, van-button');
});
