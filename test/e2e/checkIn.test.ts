import { readMe } from '../../contracts/member/calls';
import { deskText } from '../../locales/zh-CN/checkin/desk';
import { doorText } from '../../locales/zh-CN/checkin/door';
import { aPlan, inTwentyMinutes, type PublishedActivity, pageOfDesk, publish } from '../support/e2e/activities';
import type { HeldPhone } from '../support/e2e/heldPhone';
import { takeSeat } from '../support/e2e/takeSeat';
import { codeShownBy, pointCameraAt } from '../support/e2e/ticketOnScreen';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'listed' | 'organizer'>;
let lecture: PublishedActivity;
let other: PublishedActivity;
let code: string;
let nickname: string;

beforeAll(async () => {
  phones = await openPhones('resident', 'listed', 'organizer');
  const { resident, listed, organizer } = phones;
  lecture = await publish(organizer, aPlan(inTwentyMinutes));
  other = await publish(organizer, aPlan(inTwentyMinutes));
  await takeSeat(resident, lecture);
  await takeSeat(listed, lecture);
  await takeSeat(listed, other);
  nickname = (await resident.ask(readMe, {})).profile?.nickname ?? '';
});
afterAll(() => phones.close());
beforeEach(() => phones.organizer.open(pageOfDesk(lecture.activityId)));

async function openTicket(phone: HeldPhone, { title }: PublishedActivity): Promise<void> {
  await phone.open('/pages/tickets/index');
  await phone.tap('.ticket-row', title);
  await phone.isOn('pages/ticket/index');
}

async function scan(seen: string): Promise<string> {
  const { organizer } = phones;
  await pointCameraAt(organizer, seen);
  await organizer.tap('.scan-button');
  return organizer.sees('.door__word');
}

async function counts() {
  await phones.organizer.find('.desk__figure');
  return phones.organizer.texts('.desk__counts');
}

test('the scan of a shown code lets its holder in by name, and a second one says when they came', async () => {
  const { organizer, resident } = phones;
  await organizer.sees('.desk__figure', /^0$/);
  await openTicket(resident, lecture);
  code = await codeShownBy(resident);

  expect(await scan(code)).toBe(doorText.valid.word(''));
  await organizer.sees('.door__name', nickname);
  await organizer.find('.door--yes');
  await organizer.picture('door-valid');
  await organizer.tap('.door__close');
  await organizer.sees('.desk__figure', /^1$/);
  await organizer.sees('.desk__counts', deskText.of(2));
  await organizer.sees('.arrival__name', nickname);

  expect(await scan(await codeShownBy(resident))).toMatch(/^已签到 \d{1,2}:\d\d$/);
  await organizer.picture('door-used');
  await organizer.tap('.door__close');
  await organizer.sees('.desk__figure', /^1$/);

  await openTicket(resident, lecture);
  await resident.sees('.ticket__status', /^已签到 .*\d{1,2}:\d\d$/);
});

test.each([
  ['a forged code', () => forged(code), doorText.forged.word('')],
  ['a code cut short', async () => code.slice(0, -4), doorText['unknown-code'].word('')],
  ['a code that is none of ours', async () => 'https://example.com/?id=1', doorText['unknown-code'].word('')],
  [
    'another lecture’s ticket',
    async () => {
      await openTicket(phones.listed, other);
      return codeShownBy(phones.listed);
    },
    doorText['wrong-event'].word(''),
  ],
])('%s is refused, and nobody is counted', async (_, showing, word) => {
  const before = await counts();
  expect(await scan(await showing())).toBe(word);
  await phones.organizer.missesSoon('.door__name');
  await phones.organizer.tap('.door__close');
  await phones.organizer.open(pageOfDesk(lecture.activityId));
  expect(await counts()).toEqual(before);
});

/** The same ticket and moment with another last character: nobody without the key can write it. */
async function forged(genuine: string): Promise<string> {
  const last = genuine.at(-1);
  return `${genuine.slice(0, -1)}${last === '7' ? '8' : '7'}`;
}

test('of a party that came in parts the door says how many are missing, and lets them in when they come', async () => {
  const { listed, organizer } = phones;
  // Without class hours: two lectures at one time count once, and other files look at the hours of the same people.
  const roadshow = { details: { kind: 'roadshow' }, seatsPerSignUp: 4 } as const;
  const family = await publish(organizer, aPlan(inTwentyMinutes, roadshow));
  await takeSeat(listed, family, { seats: 4 });
  await organizer.open(pageOfDesk(family.activityId));
  await openTicket(listed, family);
  expect(await scan(await codeShownBy(listed))).toBe(doorText.valid.word(''));
  await organizer.sees('.door__party', deskText.party(4));
  await organizer.picture('door-party');
  await organizer.tap('.missing-2');
  await organizer.sees('.door__party', deskText.party(2));
  await organizer.missesSoon('.door__missing');
  await organizer.tap('.door__close');
  await organizer.sees('.desk__figure', /^2$/);
  expect(await scan(await codeShownBy(listed))).toBe(doorText.valid.word(''));
  await organizer.sees('.door__party', deskText.party(2));
  await organizer.tap('.door__close');
  await organizer.sees('.desk__figure', /^4$/);
});
