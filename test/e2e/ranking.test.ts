import { listMeInRanking, readMe } from '../../contracts/member/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { addMinutes } from '../../domain/time/instant';
import { rankingsText } from '../../locales/zh-CN/ranking/rankings';
import { rosterText } from '../../locales/zh-CN/registration/roster';
import {
  aPlan,
  inTwentyMinutes,
  type PublishedActivity,
  pageOfDesk,
  pageOfRoster,
  publish,
} from '../support/e2e/activities';
import type { HeldPhone } from '../support/e2e/heldPhone';
import { takeSeat } from '../support/e2e/takeSeat';
import { codeShownBy, pointCameraAt } from '../support/e2e/ticketOnScreen';
import { openPhones, type Phones } from '../support/phones';

const classHours = 8;
const eightClassHoursMinutes = 6 * 60;

let phones: Phones<'listed' | 'unlisted' | 'organizer'>;
let lecture: PublishedActivity;

beforeAll(async () => {
  phones = await openPhones('listed', 'unlisted', 'organizer');
  const { listed, unlisted, organizer } = phones;
  const plan = aPlan(inTwentyMinutes, { details: { kind: 'lecture', classHours } });
  const sessions = plan.sessions.map((session) => ({
    ...session,
    endAt: addMinutes(session.startAt, eightClassHoursMinutes),
  }));
  lecture = await publish(organizer, { ...plan, sessions });
  await choose(listed, true);
  await choose(unlisted, false);
  await takeSeat(listed, lecture);
  await takeSeat(unlisted, lecture);
});
afterAll(() => phones.close());

const choose = (phone: HeldPhone, isListed: boolean) =>
  phone.ask(listMeInRanking, { isListed, policyVersion: currentPolicyVersion });
const nicknameOf = async (phone: HeldPhone) => (await phone.ask(readMe, {})).profile?.nickname ?? '';

async function board(phone: HeldPhone) {
  await phone.open('/pages/rankings/index');
  const mine = Number(await phone.sees('.my-hours__figure'));
  const [word] = await phone.texts('.my-hours__rank');
  const names = await phone.texts('.rank-row__name');
  const hours = await phone.texts('.rank-row__hours');
  return { mine, word, names, hours: hours.map(Number) };
}

test('who chose to be listed moves after a check-in and sees their own rank', async () => {
  const { listed, organizer } = phones;
  const before = await board(listed);

  await listed.open('/pages/tickets/index');
  await listed.tap('.ticket-row', lecture.title);
  await pointCameraAt(organizer, await codeShownBy(listed));
  await organizer.open(pageOfDesk(lecture.activityId));
  await organizer.tap('.scan-button');
  await organizer.find('.door--valid');

  const after = await board(listed);
  const nickname = await nicknameOf(listed);
  const place = after.names.findIndex((name) => name.startsWith(nickname));
  expect(after.mine).toBe(before.mine + classHours);
  expect(after.hours[place]).toBe(after.mine);
  expect(after.word).toBe(rankingsText.rank(after.hours.filter((hours) => hours > after.mine).length + 1));
  expect(after.hours).toEqual([...after.hours].sort((left, right) => right - left));
  await listed.picture('ranking-listed');
});

test('who did not is on no list and sees their own figure grow', async () => {
  const { unlisted, organizer } = phones;
  const nickname = await nicknameOf(unlisted);
  const before = await board(unlisted);

  await organizer.open(pageOfRoster(lecture.activityId));
  await organizer.type('.search-input', nickname);
  await organizer.tap('.admit-button', rosterText.admit);
  await organizer.confirm();
  await organizer.find('.door--valid');

  const after = await board(unlisted);
  expect(after.mine).toBe(before.mine + classHours);
  expect(after.word).toBe(rankingsText.notListed);
  expect(after.names.filter((name) => name.startsWith(nickname))).toEqual([]);
  await unlisted.picture('ranking-unlisted');
});
