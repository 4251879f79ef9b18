import { phoneHolders } from '../../demo/content/people';
import { judgingText, markingText } from '../../locales/zh-CN/contest/judging';
import { aContestEvening, type ContestEvening, pageOfJudge } from '../support/e2e/contestEvening';
import { giveMarks, goodMarks, marksOn, submitMarksOn } from '../support/e2e/judgesHand';
import { patiently } from '../support/e2e/patiently';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

let world: SimulatedWorld;
let phones: Phones<'resident' | 'listed'>;
/** Another phone of the first judge. */
let second: Phones<'resident'>;
let evening: ContestEvening;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  world = await startSimulatedWorld(seeded);
  const address = { address: world.address, browserEndpoint };
  phones = await openPhonesIn(address, 'resident', 'listed');
  second = await openPhonesIn(address, 'resident');
  evening = await aContestEvening(world, {
    supervisors: [phoneHolders.organizer],
    judges: [phoneHolders.resident, phoneHolders.listed, phoneHolders.unlisted],
  });
});
afterAll(async () => {
  await second.close();
  await phones.close();
  await world.close();
});

const { saved } = markingText;
const given = Object.values(goodMarks);
const markedSeats = async (entry: string) =>
  (await evening.read()).entries.find(({ key }) => key === entry)?.marked ?? [];
const isMarkedBy = (entry: string, seats: readonly string[]) =>
  patiently(async () => {
    const marked = await markedSeats(entry);
    if (marked.join() !== seats.join()) throw new Error(`${entry} is marked by ${marked.join() || 'nobody'}`);
  });

test('a judge reads and takes notes before the start, and who is called comes up by itself', async () => {
  const { resident } = phones;
  await resident.open(pageOfJudge(evening, 'evening'));
  await resident.sees('.preparing', judgingText.preparingNext);
  await resident.picture('judge-preparing');
  await resident.tap('.judged-e1');
  await resident.isOn('judge/marking/index');
  await resident.sees('.entry-material', '钱从哪里来，怎么分红');
  await resident.type('.judge-note-input', '问清楚分红比例');
  await resident.picture('judge-waiting');
  await resident.goBack();
  await evening.start();
  await evening.hear('e1');
  await resident.sees('.current__number', judgingText.number(1));
  await resident.sees('.current__time', /^[78]:\d\d$/);
  await resident.sees('.go-mark', judgingText.goMark(1));
  await resident.picture('judge-evening');
});

test('marks entered while the network goes, submitted without one, and the app closed: all is there, and goes by itself', async () => {
  const { resident } = phones;
  await resident.tap('.go-mark');
  await resident.isOn('judge/marking/index');
  const { stage, fit, ...first } = goodMarks;
  await giveMarks(resident, first);
  await resident.sees('.submit-bar__saved', saved.server);
  await resident.around.network('offline');
  await giveMarks(resident, { fit: fit ?? '', stage: stage ?? '' });
  await submitMarksOn(resident);
  await resident.sees('.submit-bar__saved', saved.waits);
  await resident.sees('.marking__offline', judgingText.offline);
  await resident.picture('judge-waits');
  expect(await markedSeats('e1')).toEqual([]);

  await resident.around.reload();
  await resident.open(pageOfJudge(evening, 'marking', 'e1'));
  await resident.sees('.submit-bar__saved', saved.waits);
  expect(await marksOn(resident)).toEqual(given);
  await resident.picture('judge-restored');

  // Once more, and the network is back while another page is open: the marks go without the judge's doing.
  await resident.around.reload();
  await resident.isOn('pages/home/index');
  await resident.around.network('online');
  await isMarkedBy('e1', ['j1']);
  await resident.open(pageOfJudge(evening, 'marking', 'e1'));
  await resident.sees('.submit-bar__saved', saved.submitted);
  await resident.sees('.receipt__short', /^(?:[0-9a-f]{4} ?){4}…$/);
  await resident.sees('.submit-bar__figure', '85.5');
});

test('the judge’s other phone shows marks, notes and receipt; what is changed on both is asked about', async () => {
  const { resident } = phones;
  await second.resident.open(pageOfJudge(evening, 'marking', 'e1'));
  await second.resident.sees('.submit-bar__saved', saved.submitted);
  expect(await marksOn(second.resident)).toEqual(given);
  expect(await second.resident.sees('.receipt__short')).toBe(await resident.sees('.receipt__short'));

  await resident.around.network('offline');
  await giveMarks(resident, { fit: '9' });
  await giveMarks(second.resident, { fit: '6' });
  await submitMarksOn(second.resident);
  await second.resident.sees('.submit-bar__saved', saved.submitted);
  await resident.around.network('online');
  await resident.sees('.question', markingText.questionMarks('83.0'));
  await resident.picture('judge-question');
  await resident.tap('.keep-this');
  await resident.missesSoon('.question');
  await submitMarksOn(resident);
  await resident.sees('.submit-bar__saved', saved.submitted);
  await second.resident.sees('.criterion-fit .criterion__mark', /^9$/);
  await second.resident.sees('.submit-bar__figure', '86.0');
});

test('marks that came after the lock are kept aside and said to be; once unlocked, the judge submits anew', async () => {
  const { listed } = phones;
  await listed.open(pageOfJudge(evening, 'marking', 'e1'));
  await giveMarks(listed, goodMarks);
  await listed.sees('.submit-bar__saved', saved.server);
  await evening.direct({ type: 'nudge', seat: 'j2' });
  await listed.sees('.stage-line__nudge', judgingText.nudge);
  await listed.picture('judge-nudged');
  await listed.around.network('offline');
  await submitMarksOn(listed);
  await listed.sees('.submit-bar__saved', saved.waits);
  await evening.direct({ type: 'lock', entry: 'e1', without: ['j2', 'j3'] });
  await listed.around.network('online');
  await listed.sees('.late', markingText.late);
  await listed.sees('.state-locked-without', markingText.lockedWithout);
  await listed.picture('judge-late');
  const stage = await evening.read();
  expect(stage.late.map(({ entry, seat, total }) => [entry, seat, total])).toEqual([['e1', 'j2', '85.5']]);
  expect(stage.entries[0]?.marked).toEqual(['j1']);
  await phones.resident.sees('.state-locked', markingText.locked);
  await phones.resident.picture('judge-locked');

  await evening.direct({ type: 'unlock', entry: 'e1', reason: '二号评委断网，补交' });
  await listed.sees('.submit-marks', markingText.submit);
  await submitMarksOn(listed);
  await isMarkedBy('e1', ['j1', 'j2']);
  await listed.sees('.submit-bar__saved', saved.submitted);
  await evening.direct({ type: 'lock', entry: 'e1', without: ['j3'] });
});
