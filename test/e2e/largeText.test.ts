import { aPlan, inThreeHours, pageOfActivity, pageOfDesk, publish } from '../support/e2e/activities';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { openPhones, type Phones } from '../support/phones';

const leastTarget = 60;
const targets =
  '.activity-card, .segment, .county-filter, .ticket-row, .entry, .choice__option, .check__row, .text-link, van-button';

let phones: Phones<'unlisted' | 'organizer'>;
let screenWidth: number;
beforeAll(async () => {
  phones = await openPhones('unlisted', 'organizer');
  screenWidth = (await phones.unlisted.miniProgram.systemInfo()).windowWidth;
  for (const phone of [phones.unlisted, phones.organizer]) {
    await phone.open('/pages/me/index');
    await phone.find('.large-text-entry');
    if ((await (await phone.page()).$('.large-text')) === null) await phone.tap('.large-text-entry');
    await phone.find('.large-text');
  }
});
afterAll(() => phones.close());

const published = async (): Promise<string> => (await publish(phones.organizer, aPlan(inThreeHours))).activityId;

async function newLecture(): Promise<string> {
  return pageOfActivity(await published());
}

const screens: readonly (readonly [string, 'unlisted' | 'organizer', () => string | Promise<string>, string])[] = [
  ['home', 'unlisted', () => '/pages/home/index', '.activity-card'],
  ['tickets', 'unlisted', () => '/pages/tickets/index', '.ticket-row'],
  ['rankings', 'unlisted', () => '/pages/rankings/index', '.rank-row'],
  ['me', 'unlisted', () => '/pages/me/index', '.profile__name'],
  ['activity', 'unlisted', newLecture, '.activity__title'],
  ['sign-up', 'unlisted', async () => (await newLecture()).replace('pages/activity', 'pages/signUp'), '.check__row'],
  ['workbench', 'organizer', () => '/organizer/activities/index', '.managed-card'],
  ['plan', 'organizer', () => '/organizer/plan/index', '.title-input'],
  ['desk', 'organizer', async () => pageOfDesk(await published()), '.desk__figure'],
];

test.each(screens)(
  'large text on %s: nothing is cut, and what is tapped is large',
  async (name, person, urlOf, shown) => {
    const phone = phones[person];
    await phone.open(await urlOf());
    await phone.find(`.large-text ${shown}`);
    await phone.picture(`large-${name}`);
    const boxes = await boxesOf(phone, 'view');
    expect({
      cut: cutOff(boxes),
      beyond: beyond(boxes, screenWidth),
      small: lowerThan(await boxesOf(phone, targets), leastTarget),
    }).toEqual({ cut: [], beyond: [], small: [] });
  },
);
