import { randomUUID } from 'node:crypto';
import { listContests, readContest } from '../../contracts/contest/setup';
import { contestText } from '../../locales/zh-CN/contest/manage';
import { myContestsText } from '../../locales/zh-CN/contest/mine';
import { orderText } from '../../locales/zh-CN/contest/order';
import { contestPlanText } from '../../locales/zh-CN/contest/plan';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'listed' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('listed', 'organizer');
});
afterAll(() => phones.close());

const title = `乡村路演 ${randomUUID().slice(0, 8)}`;
const contestId = async (): Promise<string> => {
  const { contests } = await phones.organizer.ask(listContests, {});
  return contests.find((contest) => contest.title === title)?.contestId ?? '';
};
let code = '';

test('an organiser sets a contest up from the workbench, and is told what is missing', async () => {
  const { organizer } = phones;
  await organizer.open('/organizer/activities/index');
  await organizer.tap('.contests-entry');
  await organizer.isOn('organizer/contests/index');
  await organizer.tap('.create-contest-button');
  await organizer.isOn('organizer/contestPlan/index');
  await organizer.sees('.rubric__total', contestPlanText.totalRight);
  await organizer.tap('.save-contest-button');
  await organizer.sees('.field__wrong', contestPlanText.nameWrong);
  await organizer.picture('contest-plan-faults');
  await organizer.type('.title-input', title);
  await organizer.type('.venue-input', '文化馆三楼大礼堂');
  await organizer.tap('.preset-defence');
  await organizer.sees('.criterion-slides', '');
  await organizer.tap('.preset-village');
  await organizer.find('.criterion-drive');
  await organizer.picture('contest-plan');
  for (const [part, scrollTop] of [
    ['rubric', 1150],
    ['scoring', 2300],
    ['awards', 4300],
  ] as const) {
    await organizer.miniProgram.callWxMethod('pageScrollTo', { scrollTop, duration: 0 });
    await organizer.picture(`contest-plan-${part}`);
  }
  await organizer.tap('.save-contest-button');
  await organizer.isOn('organizer/contest/index');
  await organizer.sees('.contest__title', title);
  await organizer.sees('.contest-missing', contestText.missingParts.judges);
  await organizer.picture('contest-draft');
});

test('the organiser adds a judge, whose code is shown once', async () => {
  const { organizer } = phones;
  await organizer.tap('.add-person-button');
  await organizer.type('.person-name-input', '邓老师');
  await organizer.picture('contest-add-person');
  await organizer.tap('.add-person-submit');
  code = (await organizer.sees('.contest-sheet__code', /^BS-/)).trim();
  await organizer.picture('contest-invitation');
});

test('the judge joins with the code in the field for every code, and finds the task among their own', async () => {
  const { listed, organizer } = phones;
  await listed.open('/pages/me/index');
  await listed.tap('.invitation-entry');
  await listed.type('.invitation-input', code.toLowerCase());
  await listed.tap('.invitation-submit');
  await listed.sees('.my-contest-entry', title);
  await listed.sees('.card__title', myContestsText.title);
  await listed.picture('me-contests');

  await organizer.open(`/organizer/contest/index?contestId=${await contestId()}`);
  await organizer.sees('.task-j1-entry', contestText.joined);
});

test('the organiser publishes it, once that is confirmed, and finds it in the list', async () => {
  const { organizer } = phones;
  await organizer.tap('.publish-contest-button');
  await organizer.confirm();
  await organizer.find('.open-desk-button');
  await organizer.picture('contest-open');
  expect(await organizer.ask(readContest, { contestId: await contestId() })).toMatchObject({ status: 'open' });
  await organizer.tap('.contest-order-entry');
  await organizer.sees('.empty__title', orderText.none);
  await organizer.picture('contest-order-empty');
  await organizer.open('/organizer/contests/index');
  await organizer.sees('.contest-entry', title);
  await organizer.picture('contests');
});

test('a contest’s screens in large text: nothing is cut, and what is tapped is large', async () => {
  const { organizer, listed } = phones;
  const { windowWidth } = await organizer.miniProgram.systemInfo();
  const named = `contestId=${await contestId()}`;
  for (const [phone, screen, url, shown] of [
    [organizer, 'contests', '/organizer/contests/index', '.contest-entry'],
    [organizer, 'contest', `/organizer/contest/index?${named}`, '.task-j1-entry'],
    [organizer, 'contest-plan', `/organizer/contestPlan/index?${named}`, '.rubric'],
    [organizer, 'contest-order', `/organizer/contestOrder/index?${named}`, '.empty__title'],
    [listed, 'me-contests', '/pages/me/index', '.my-contest-entry'],
  ] as const) {
    await phone.open('/pages/me/index');
    await phone.find('.large-text-entry');
    if ((await (await phone.page()).$('.large-text')) === null) await phone.tap('.large-text-entry');
    await phone.open(url);
    await phone.find(`.large-text ${shown}`);
    await phone.picture(`large-${screen}`);
    const boxes = await boxesOf(phone, 'view');
    const targets = await boxesOf(phone, '.entry, .chip, .choice__option, .check__row, .text-link, van-button');
    const faults = { cut: cutOff(boxes), beyond: beyond(boxes, windowWidth), small: lowerThan(targets, 60) };
    expect([screen, faults]).toEqual([screen, { cut: [], beyond: [], small: [] }]);
  }
});
