/* Longer than 200 lines: one evening, whose every moment follows from the one before. */
import { readMe } from '../../contracts/member/calls';
import { phoneHolders } from '../../demo/content/people';
import { failureTexts } from '../../locales/zh-CN/app/failures';
import { stageText as text } from '../../locales/zh-CN/contest/stage';
import { marksOf } from '../support/contest';
import { CloudWire } from '../support/e2e/cloudWire';
import { aContestEvening, type ContestEvening, pageOfStage } from '../support/e2e/contestEvening';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { patiently } from '../support/e2e/patiently';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

const targets = '.entry, .seat, .stage-entry, .text-link, .choice__option, .tie-row, van-button';
const largeTarget = 60;

let world: SimulatedWorld;
let phones: Phones<'organizer' | 'listed'>;
const supervisors = [phoneHolders.organizer, phoneHolders.listed];
const projects = [
  { title: '竹编合作社', team: '第1队' },
  { title: '酒糟养牛', team: '第2队' },
  { title: '古寨民宿', team: '第3队' },
];
let evening: ContestEvening;
let organisationId: string;
let width: number;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  // A contest is written into its database.
  world = await startSimulatedWorld(seeded);
  phones = await openPhonesIn({ address: world.address, browserEndpoint }, 'organizer', 'listed');
  const { organizer, listed } = phones;
  organisationId = (await organizer.ask(readMe, {})).organisations[0]?.id ?? '';
  width = (await listed.miniProgram.systemInfo()).windowWidth;
  await listed.open('/pages/me/index');
  await listed.tap('.large-text-entry');
  await listed.find('.large-text');
  evening = await aContestEvening(world, { supervisors, projects, organisationId });
});
afterAll(async () => {
  await phones.close();
  await world.close();
});

/** The second supervisor's phone, in large text, shows the same moment: it is looked at as well. */
async function look(name: string, words: string): Promise<void> {
  await phones.organizer.picture(`desk-${name}`);
  await phones.listed.sees('.screen', words);
  await isWhole(name);
}

/** Nothing is cut, and what is tapped is large. The page may be drawn anew while it is measured. */
async function isWhole(name: string): Promise<void> {
  const { listed } = phones;
  await patiently(async () => {
    const boxes = await boxesOf(listed, 'view');
    expect({
      at: name,
      cut: cutOff(boxes),
      beyond: beyond(boxes, width),
      small: lowerThan(await boxesOf(listed, targets), largeTarget),
    }).toEqual({ at: name, cut: [], beyond: [], small: [] });
  });
  await listed.picture(`desk-${name}-large`);
}

/** Presses the one button, once it says this. */
const step = async (type: string, words: string) => {
  await phones.organizer.sees(`.step-${type}`, words);
  await phones.organizer.tap(`.step-${type}`);
};
const more = async (entry: string) => {
  await phones.organizer.tap('.more');
  await phones.organizer.tap(`.sheet .${entry}-entry`);
};
const openScoring = async () => {
  await step('begin', text.step.answers);
  await step('open-scoring', text.step.openScoring);
  await phones.organizer.sees('.seats__counted', text.seats.counted(0, 5));
};
const hear = async (place: number) => {
  await step('call', text.step.call(place));
  await step('begin', text.step.pitch);
  await openScoring();
};
const lock = async (words: string) => {
  await step('lock', words);
  await phones.organizer.confirm();
};

test('the evening begins once, after a look at what is frozen', async () => {
  const { organizer, listed } = phones;
  await listed.open(pageOfStage(evening.contestId));
  await organizer.open(pageOfStage(evening.contestId));
  await organizer.sees('.fact', text.preparing.orderOf(3));
  await look('before', text.preparing.start);
  await organizer.tap('.start-button');
  await organizer.confirm();
  await organizer.sees('.on-stage', '竹编合作社');
  await look('begun', text.nobody);
});

test('the first entry: called, pitched, answered, marked by five, locked and revealed', async () => {
  const { organizer } = phones;
  await step('call', text.step.call(1));
  await organizer.sees('.on-stage__where', text.onStage(1, 3));
  await organizer.sees('.step-begin', text.step.pitch);
  await look('called', text.step.pitch);
  await step('begin', text.step.pitch);
  await organizer.sees('.stage-clock__figure', /^[78]:\d\d$/);
  await look('pitch', text.step.answers);
  await organizer.tap('.pause-button');
  await organizer.sees('.stage-clock__paused', text.clock.paused);
  await organizer.tap('.more-time-button');
  await organizer.sees('.stage-clock__figure', /^8:\d\d$/);
  await look('paused', text.clock.paused);
  await organizer.tap('.resume-button');
  await organizer.missesSoon('.stage-clock__paused');
  await openScoring();
  await organizer.sees('.stage-clock__figure', /^[45]:\d\d$/);
  for (const seat of ['j1', 'j2', 'j3'] as const) await evening.mark(seat, 'e1', marksOf(9));
  await organizer.sees('.seats__counted', text.seats.counted(3, 5));
  await organizer.sees('.step__hint', text.step.waiting(2));
  await organizer.tap('.seat-j4');
  await look('scoring', text.seats.counted(3, 5));
  await organizer.tap('.nudge-entry');
  await organizer.sees('.seat-j4', text.seats.nudged);
  await evening.mark('j4', 'e1', marksOf(8));
  await evening.mark('j5', 'e1', marksOf(7));
  await organizer.sees('.step__hint', text.step.allIn);
  await look('all-in', text.step.allIn);
  await lock(text.step.lock);
  await organizer.sees('.on-stage__final', '85.33');
  await look('locked', '85.33');
  await step('reveal', text.step.reveal(1));
  await organizer.sees('.stage-entry-e1', text.state.revealed);
});

test('a team that is called three times and does not come goes to the end', async () => {
  const { organizer, listed } = phones;
  await step('call', text.step.call(2));
  await organizer.sees('.on-stage__calls', text.calledTimes(1));
  await organizer.tap('.more');
  await organizer.sees('.sheet__cannot', text.more.missedNeeds(1));
  await organizer.picture('desk-more');
  await organizer.tap('.call-again-entry');
  await organizer.sees('.on-stage__calls', text.calledTimes(2));
  await listed.tap('.more');
  await listed.sees('.sheet__cannot', text.more.missedNeeds(2));
  await isWhole('more');
  await listed.tap('.call-again-entry');
  await organizer.sees('.on-stage__calls', text.calledTimes(3));
  await more('missed');
  await organizer.confirm();
  await organizer.sees('.stage-entry-e2', text.entries.missedOnce);
  await look('missed', text.step.call(2));
});

test('an alternate takes a seat over, and a lock names who has not marked', async () => {
  const { organizer, listed } = phones;
  await hear(2);
  await organizer.tap('.seat-j2');
  await listed.tap('.seat-j2');
  await listed.find('.sheet .nudge-entry');
  await isWhole('seat');
  await listed.open(pageOfStage(evening.contestId));
  await organizer.tap('.replace-a1-entry');
  await organizer.confirm();
  await organizer.sees('.log', /2 号 青石巷|2 号 [^ ]+.*2 号/s);
  for (const seat of ['j1', 'a1', 'j3', 'j4'] as const) await evening.mark(seat, 'e3', marksOf(8));
  await organizer.sees('.seats__counted', text.seats.counted(4, 5));
  await organizer.tap('.step-lock');
  await organizer.around.sees('.phone-modal', '5 号');
  await organizer.picture('desk-lock-question');
  await organizer.confirm();
  await organizer.sees('.on-stage__final', '80.00');
  await step('reveal', text.step.reveal(2));
});

test('who saw an older stage is refused in words, and sees the newest', async () => {
  const { organizer, listed } = phones;
  const wire = await CloudWire.of(listed);
  await listed.sees('.step-call', text.step.call(3));
  await wire.turn('held');
  await listed.tap('.step-call');
  await step('call', text.step.call(3));
  await organizer.sees('.step-begin', text.step.pitch);
  await wire.turn('whole');
  await listed.sees('.failure__what', failureTexts['stage-moved-on'].what);
  await listed.sees('.step-button', text.step.pitch);
  await listed.picture('desk-moved-on-large');
});

test('without a network the last state stays, the clock goes on, and a press is done once', async () => {
  const { organizer } = phones;
  await step('begin', text.step.pitch);
  await organizer.sees('.stage-clock__figure', /^[78]:\d\d$/);
  const wire = await CloudWire.of(organizer);
  await wire.turn('loses-answers');
  await organizer.tap('.pause-button');
  await organizer.sees('.failure__what', failureTexts.offline.what);
  await organizer.find('.strip--offline');
  await organizer.picture('desk-offline');
  await wire.turn('whole');
  await organizer.sees('.stage-clock__paused', text.clock.paused);
  await organizer.missesSoon('.failure__what');
  await organizer.tap('.resume-button');
  await organizer.missesSoon('.stage-clock__paused');
  await openScoring();
});

test('marks from a sheet are typed by one and confirmed by another', async () => {
  const { organizer, listed } = phones;
  for (const seat of ['j1', 'a1', 'j3', 'j4'] as const) await evening.mark(seat, 'e2', marksOf(9));
  await organizer.tap('.seat-j5');
  await organizer.tap('.sheet .paper-entry');
  await organizer.isOn('organizer/paper/index');
  await organizer.tap('.type-paper-button');
  await organizer.sees('.field__wrong', text.paper.wrong.missing);
  const marks = { drive: '20', feasible: '20.5', innov: '12', market: '12', fit: '8', stage: '8' };
  for (const [criterion, mark] of Object.entries(marks)) await organizer.type(`.mark-${criterion}-input`, mark);
  await organizer.sees('.paper-page__sum', '80.5');
  await organizer.picture('desk-paper-page');
  await listed.tap('.seat-j5');
  await listed.tap('.sheet .paper-entry');
  await listed.find('.paper-page__sum');
  await isWhole('paper-page');
  await listed.goBack();
  await organizer.tap('.type-paper-button');
  await organizer.isOn('organizer/stage/index');
  await organizer.sees('.paper', text.paper.own);
  await look('paper', text.paper.title);
  await listed.tap('.confirm-paper-button');
  await organizer.sees('.seats__counted', text.seats.counted(5, 5));
  await lock(text.step.lock);
  await organizer.sees('.on-stage__final', '88.00');
});

test('an unlock takes a reason, and the final is another one', async () => {
  const { organizer } = phones;
  await organizer.tap('.stage-entry-e2');
  await organizer.picture('desk-entry');
  await organizer.tap('.unlock-entry');
  await organizer.tap('.unlock-submit');
  await organizer.sees('.field__wrong', text.entries.unlockWrong);
  await organizer.type('.unlock-input', '评委 5 报告抄错一项');
  await organizer.picture('desk-unlock');
  await organizer.tap('.unlock-submit');
  await organizer.sees('.stage-entry-e2', text.state.scoring);
  await lock(text.step.lockOf(3));
  await organizer.sees('.on-stage__final', '88.00');
  await step('reveal', text.step.reveal(3));
});

test('the marks end, two people release, and the places are shown from the last up', async () => {
  const { organizer, listed } = phones;
  await organizer.sees('.step-close', text.step.close);
  await look('to-close', text.step.close);
  await step('close', text.step.close);
  await organizer.confirm();
  await organizer.sees('.ceremony', text.closed.releases(0));
  await look('closed', text.step.release);
  await step('release-ceremony', text.step.release);
  await organizer.sees('.step__hint', text.step.released);
  await listed.sees('.ceremony', text.closed.releases(1));
  await listed.tap('.step-release-ceremony');
  for (const shown of [0, 1, 2]) {
    await organizer.sees('.ceremony__figure', text.closed.shown(shown, 3));
    if (shown === 1) await look('ceremony', text.closed.shown(1, 3));
    await step('show-next', text.step.showNext);
  }
  await organizer.sees('.ceremony', text.closed.allShown);
  await look('all-shown', text.closed.allShown);
});

test('the hall gets a link that can be taken back', async () => {
  const { organizer, listed } = phones;
  await more('hall');
  await organizer.isOn('organizer/hall/index');
  await organizer.tap('.open-hall-button');
  await organizer.sees('.hall__text', /#token=[0-9a-f]{48}/);
  await organizer.picture('desk-hall');
  await listed.tap('.more');
  await listed.tap('.sheet .hall-entry');
  await listed.tap('.open-hall-button');
  await listed.find('.hall__text');
  await isWhole('hall');
  await organizer.tap('.close-hall');
  await organizer.confirm();
  await organizer.missesSoon('.hall__text');
});

test('a rehearsal is the whole evening on invented marks, marked as one, and leaves nothing', async () => {
  const { organizer } = phones;
  const { contestId } = await aContestEvening(world, { supervisors, projects, organisationId });
  await organizer.open(pageOfStage(contestId));
  await organizer.tap('.rehearse');
  await organizer.sees('.strip--rehearsal', text.rehearsal);
  await organizer.picture('desk-rehearsal-before');
  await organizer.tap('.start-button');
  await hear(1);
  await step('invent-marks', text.step.invent);
  await organizer.sees('.seats__counted', text.seats.counted(5, 5));
  await organizer.picture('desk-rehearsal');
  await lock(text.step.lock);
  await more('end-rehearsal');
  await organizer.confirm();
  await organizer.sees('.start-button', text.preparing.start);
  await organizer.missesSoon('.strip--rehearsal');
});
