import { planText } from '../../locales/zh-CN/activity/plan';
import { formText } from '../../locales/zh-CN/app/form';
import { boxesOf } from '../support/e2e/layout';
import { patiently } from '../support/e2e/patiently';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'organizer'>;
let screenHeight: number;
beforeAll(async () => {
  phones = await openPhones('organizer');
  screenHeight = (await phones.organizer.miniProgram.systemInfo()).windowHeight;
});
afterAll(() => phones.close());

const openPlan = async () => {
  const { organizer } = phones;
  await organizer.open('/organizer/activities/index');
  await organizer.tap('.create-button');
  await organizer.isOn('organizer/plan/index');
  await organizer.find('.title-input');
};
/** Where an element is on the screen, not on the page. */
const topOf = async (selector: string): Promise<number> => {
  const { organizer } = phones;
  const [box] = await boxesOf(organizer, selector);
  return Math.round(Number(box?.top) - Number(await (await organizer.page()).scrollTop()));
};
const setLargeText = async (isLarge: boolean) => {
  const { organizer } = phones;
  await organizer.open('/pages/me/index');
  await organizer.find('.large-text-entry');
  if (((await (await organizer.page()).$('.large-text')) !== null) !== isLarge)
    await organizer.tap('.large-text-entry');
};

test('a refused plan is scrolled to its first fault, whose word goes when it is put right', async () => {
  const { organizer } = phones;
  await openPlan();
  await organizer.miniProgram.pageScrollTo(4000);
  await organizer.tap('.save-plan-button');
  await organizer.sees('.field-title .field__wrong', planText.wrong.title);
  await patiently(async () => {
    const top = await topOf('.field-title');
    if (top < 0 || top > screenHeight / 2) throw new Error(`the first fault is at ${top} of ${screenHeight}`);
  });
  await organizer.picture('form-faults');
  await organizer.type('.title-input', '竹编技艺');
  await organizer.missesSoon('.field-title .field__wrong');
  await organizer.find('.field-venue .field__wrong');
});

test('an unfinished plan is there again after leaving, and can be begun anew', async () => {
  const { organizer } = phones;
  await openPlan();
  await organizer.type('.venue-input', '二楼报告厅');
  await organizer.goBack();
  await organizer.tap('.create-button');
  await organizer.sees('.draft', formText.restored);
  expect(await (await organizer.find('.venue-input')).property('value')).toBe('二楼报告厅');
  await organizer.picture('form-restored');
  await organizer.tap('.draft__start-again');
  await organizer.missesSoon('.draft');
  expect(await (await organizer.find('.venue-input')).property('value')).toBe('');
});

test('the same in large text', async () => {
  const { organizer } = phones;
  await setLargeText(true);
  await openPlan();
  await organizer.type('.venue-input', '二楼报告厅');
  await organizer.goBack();
  await organizer.tap('.create-button');
  await organizer.sees('.large-text .draft', formText.restored);
  await organizer.picture('large-form-restored');
  await organizer.tap('.draft__start-again');
  await organizer.tap('.save-plan-button');
  await organizer.find('.field-title .field__wrong');
  await organizer.picture('large-form-faults');
  await setLargeText(false);
});

test('a list reads on by itself when one scrolls to its end', async () => {
  const { organizer } = phones;
  await organizer.open('/organizer/activities/index');
  await organizer.find('.managed-card');
  const before = (await organizer.texts('.managed-card')).length;
  await organizer.find('.load-more');
  await patiently(async () => {
    await organizer.miniProgram.pageScrollTo(99_999);
    const now = (await organizer.texts('.managed-card')).length;
    if (now <= before) throw new Error(`${now} cards, as before`);
  });
});
