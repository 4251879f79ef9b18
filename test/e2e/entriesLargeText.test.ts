import { randomUUID } from 'node:crypto';
import * as contest from '../../contracts/contest/calls';
import { anOpenContest, aSubmittedEntry } from '../support/e2e/contests';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { openPhones, type Phones } from '../support/phones';

const minTarget = 60;
const targets =
  '.entry, .messages__row--link, .balance__add, .check__row, .text-link, .chip, .contest-row, .entries__row, van-button';

let phones: Phones<'unlisted' | 'listed' | 'organizer'>;
let screenWidth: number;
let contestId: string;
let submitted: string;
let returned: string;
beforeAll(async () => {
  phones = await openPhones('unlisted', 'listed', 'organizer');
  const { unlisted, listed, organizer } = phones;
  screenWidth = (await unlisted.miniProgram.systemInfo()).windowWidth;
  contestId = await anOpenContest(organizer, `特聘村主任路演 ${randomUUID().slice(0, 8)}`);
  submitted = await aSubmittedEntry(unlisted, contestId);
  returned = await aSubmittedEntry(listed, contestId);
  await organizer.ask(contest.claimEntry, { entryId: returned });
  const reasons = {
    title: '请写明是深加工',
    team: null,
    summary: null,
    plan: '投入要分年写',
    village: null,
    files: null,
  };
  const { entry } = await organizer.ask(contest.readEntry, { entryId: returned });
  await organizer.ask(contest.returnEntry, { entryId: returned, version: entry.version, reasons });
  await organizer.ask(contest.claimEntry, { entryId: submitted });
  for (const phone of [unlisted, listed, organizer]) {
    await phone.open('/pages/me/index');
    await phone.find('.large-text-entry');
    if ((await (await phone.page()).$('.large-text')) === null) await phone.tap('.large-text-entry');
    await phone.find('.large-text');
  }
});
afterAll(() => phones.close());

const screens: readonly (readonly [string, 'unlisted' | 'listed' | 'organizer', () => string, string])[] = [
  ['contests', 'unlisted', () => '/roadshow/contests/index', '.my-entry'],
  ['contest', 'organizer', () => `/roadshow/contest/index?contestId=${contestId}`, '.agree-check'],
  ['entry', 'unlisted', () => `/roadshow/entry/index?entryId=${submitted}`, '.invite-member-entry'],
  ['entry-returned', 'listed', () => `/roadshow/entry/index?entryId=${returned}`, '.standing__reason'],
  ['entry-form', 'listed', () => `/roadshow/form/index?entryId=${returned}`, '.add-plan-entry'],
  ['entry-asks', 'unlisted', () => `/roadshow/entry/index?entryId=${submitted}`, '.turn-on-reminders'],
  ['form-asks', 'listed', () => `/roadshow/form/index?entryId=${returned}`, '.turn-on-reminders'],
  ['messages', 'listed', () => '/pages/messages/index', '.message-returned'],
  ['join-team', 'listed', () => '/roadshow/joinTeam/index', '.member-name-input'],
  ['queue', 'organizer', () => `/organizer/entries/index?contestId=${contestId}`, '.entries__row'],
  ['check', 'organizer', () => `/organizer/entry/index?entryId=${submitted}`, '.qualify-button'],
  ['type-entry', 'organizer', () => `/organizer/typeEntry/index?contestId=${contestId}`, '.person-agreed-check'],
];

test.each(screens)(
  'large text on %s: nothing is cut, no line ends in a single character, and what is tapped is large',
  async (name, person, urlOf, shown) => {
    const phone = phones[person];
    await phone.open(urlOf());
    await phone.find(`.large-text ${shown}`);
    await phone.picture(`large-entries-${name}`);
    const boxes = await boxesOf(phone, 'view');
    expect({
      cut: cutOff(boxes),
      beyond: beyond(boxes, screenWidth),
      small: lowerThan(await boxesOf(phone, targets), minTarget),
    }).toEqual({ cut: [], beyond: [], small: [] });
  },
);

test('what is to be mended is written field by field, also in large text', async () => {
  const { organizer } = phones;
  await organizer.open(`/organizer/entry/index?entryId=${submitted}`);
  await organizer.tap('.return-button');
  await organizer.find('.large-text .return-files-input');
  await organizer.picture('large-entries-return');
  expect(beyond(await boxesOf(organizer, 'view'), screenWidth)).toEqual([]);
});
