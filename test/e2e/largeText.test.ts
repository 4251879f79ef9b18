import { editActivity, readPlan } from '../../contracts/activity/managing';
import { cancelRegistration } from '../../contracts/registration/tickets';
import {
  aPlan,
  inThreeHours,
  type PublishedActivity,
  pageOfActivity,
  pageOfDesk,
  publish,
} from '../support/e2e/activities';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { takeSeat } from '../support/e2e/takeSeat';
import { widthOfCodeShownBy } from '../support/e2e/ticketOnScreen';
import { openPhones, type Phones } from '../support/phones';
import { aService } from '../support/plans';

const minTarget = 60;
const targets =
  '.activity-card, .segment, .county-filter, .ticket-row, .entry, .choice__option, .stepper__button, .check__row, .text-link, van-button';

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

/** A lecture whose one seat the organiser has, and the first on the waitlist before it. */
async function inLine(): Promise<{ readonly page: string; readonly taken: string }> {
  const lecture = await publish(phones.organizer, aPlan(inThreeHours, { capacity: 1, seatsPerSignUp: 3 }));
  const taken = await takeSeat(phones.organizer, lecture);
  const waiting = await takeSeat(phones.unlisted, lecture);
  return { page: `/pages/ticket/index?registrationId=${waiting.registrationId}`, taken: taken.registrationId };
}

async function offered(): Promise<string> {
  const { page, taken } = await inLine();
  await phones.organizer.ask(cancelRegistration, { registrationId: taken });
  return page;
}

async function severalSessions(): Promise<string> {
  const plan = aPlan(inThreeHours, { seatsPerSignUp: 3, onlineAccess: '会议号 123-456-789' });
  const sessions = plan.sessions.flatMap((session) => [
    session,
    { ...session, id: 's2', places: [...session.places, { kind: 'online' as const, capacity: 500 }] },
  ]);
  return pageOfActivity((await publish(phones.organizer, { ...plan, sessions })).activityId);
}

const service = aService({ risks: '沿河捡拾垃圾，路面湿滑' });
const serviceOf = () => publish(phones.organizer, aPlan(inThreeHours, { details: service }));
const pageOfSignUp = ({ activityId }: PublishedActivity) => `/pages/signUp/index?activityId=${activityId}`;
const pageOfTicket = (registrationId: string) => `/pages/ticket/index?registrationId=${registrationId}`;

async function changedTerms(): Promise<string> {
  const published = await serviceOf();
  const { registrationId } = await takeSeat(phones.unlisted, published);
  const { activityId } = published;
  const { version, plan } = await phones.organizer.ask(readPlan, { activityId });
  const details = aService({ risks: '要下到河里清理，水深半米', isHazardous: true, insurancePolicyNumber: 'PICC-1' });
  await phones.organizer.ask(editActivity, { activityId, version, plan: { ...plan, details } });
  return pageOfTicket(registrationId);
}

async function party(): Promise<string> {
  const published = await publish(phones.organizer, aPlan(inThreeHours, { seatsPerSignUp: 4 }));
  return pageOfTicket((await takeSeat(phones.unlisted, published, { seats: 4 })).registrationId);
}

const screens: readonly (readonly [string, 'unlisted' | 'organizer', () => string | Promise<string>, string])[] = [
  ['home', 'unlisted', () => '/pages/home/index', '.activity-card'],
  ['tickets', 'unlisted', () => '/pages/tickets/index', '.ticket-row'],
  ['rankings', 'unlisted', () => '/pages/rankings/index', '.rank-row'],
  ['me', 'unlisted', () => '/pages/me/index', '.profile__name'],
  ['activity', 'unlisted', newLecture, '.activity__title'],
  ['sign-up', 'unlisted', async () => (await newLecture()).replace('pages/activity', 'pages/signUp'), '.check__row'],
  ['sessions', 'unlisted', severalSessions, '.session'],
  [
    'sign-up-sessions',
    'unlisted',
    async () => (await severalSessions()).replace('pages/activity', 'pages/signUp'),
    '.stepper',
  ],
  ['line', 'unlisted', async () => (await inLine()).page, '.line__ahead'],
  ['offer', 'unlisted', offered, '.offer__seats'],
  ['changed-terms', 'unlisted', changedTerms, '.changed-terms'],
  ['fewer-seats', 'unlisted', party, '.fewer-seats-button'],
  ['sign-up-terms', 'unlisted', async () => pageOfSignUp(await serviceOf()), '.sign-up__terms'],
  ['workbench', 'organizer', () => '/organizer/activities/index', '.managed-card'],
  ['plan', 'organizer', () => '/organizer/plan/index', '.title-input'],
  ['desk', 'organizer', async () => pageOfDesk(await published()), '.desk__figure'],
];

test.each(screens)(
  'large text on %s: nothing is cut, no line ends in a single character, and what is tapped is large',
  async (name, person, urlOf, shown) => {
    const phone = phones[person];
    await phone.open(await urlOf());
    await phone.find(`.large-text ${shown}`);
    await phone.picture(`large-${name}`);
    const boxes = await boxesOf(phone, 'view');
    expect({
      cut: cutOff(boxes),
      beyond: beyond(boxes, screenWidth),
      small: lowerThan(await boxesOf(phone, targets), minTarget),
      alone: await phone.around.loneEnds(),
    }).toEqual({ cut: [], beyond: [], small: [], alone: [] });
  },
);

test('the code of a ticket takes 70 % of the screen’s width, in large text and in normal', async () => {
  const phone = phones.unlisted;
  const ticket = await takeSeat(phone, await publish(phones.organizer, aPlan(inThreeHours)));
  const page = `/pages/ticket/index?registrationId=${ticket.registrationId}`;
  await phone.open(page);
  await phone.find('.large-text .ticket__runs');
  expect(await widthOfCodeShownBy(phone)).toBeGreaterThanOrEqual(0.7);
  await phone.picture('large-ticket');
  await phone.open('/pages/me/index');
  await phone.tap('.large-text-entry');
  await phone.open(page);
  await phone.find('.ticket__runs');
  expect(await widthOfCodeShownBy(phone)).toBeGreaterThanOrEqual(0.7);
});
