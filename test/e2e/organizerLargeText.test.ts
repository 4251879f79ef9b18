import { editActivity, readPlan } from '../../contracts/activity/managing';
import { closeApplications } from '../../contracts/admission/calls';
import type { OutputOf } from '../../contracts/call';
import { readMe, saveProfile } from '../../contracts/member/calls';
import type { AdmissionMode } from '../../domain/activity/activity';
import { currentPolicyVersion } from '../../domain/member/member';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { shellText } from '../../locales/zh-CN/app/shell';
import { aClosing } from '../support/draws';
import { aPlan, inThreeHours, pageOfDesk, pageOfRoster, publish } from '../support/e2e/activities';
import { CloudWire } from '../support/e2e/cloudWire';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { takeSeat } from '../support/e2e/takeSeat';
import { openPhones, type Phones } from '../support/phones';

const minTarget = 60;
const targets =
  '.entry, .choice__option, .chip, .check__row, .text-link, .roster-row__open, .applicant__open, .decided, van-button';
const longTitle = '川南非物质文化遗产传承人面对面：从一根竹子到一只花瓶的四十个工序全程讲解与体验';
const place = encodeURIComponent('市文化馆东侧附楼三楼多功能厅');
const longName = '一个足足有十六个字那么长的昵称呀';

let phones: Phones<'resident' | 'unlisted' | 'young' | 'organizer'>;
let screenWidth: number;
let crowded: string;
let reviewed: string;
let drawn: string;
let organisationId: string;

beforeAll(async () => {
  phones = await openPhones('resident', 'unlisted', 'young', 'organizer');
  const { organizer, resident, unlisted, young } = phones;
  await organizer.keepsUndo();
  screenWidth = (await organizer.miniProgram.systemInfo()).windowWidth;
  await organizer.open('/pages/me/index');
  await organizer.find('.large-text-entry');
  if ((await (await organizer.page()).$('.large-text')) === null) await organizer.tap('.large-text-entry');
  await young.ask(saveProfile, { nickname: longName, ageBand: '14-to-17', policyVersion: currentPolicyVersion });

  organisationId = (await organizer.ask(readMe, {})).organisations[0]?.id ?? '';
  crowded = await threeSessions();
  await takeSeat(young, { activityId: crowded }, { phone: '13900000000' });
  // Who has accepted no messages is to be called about the seat that comes free.
  await takeSeat(unlisted, { activityId: crowded }, { phone: '13900000001' });
  await change(crowded, (plan) => ({ ...plan, sessions: plan.sessions.map(withTwoInTheHall) }));
  reviewed = await byAdmission('review');
  await takeSeat(young, { activityId: reviewed });
  await takeSeat(resident, { activityId: reviewed });
  drawn = await byAdmission('lot');
  await takeSeat(young, { activityId: drawn });
  await change(drawn, (plan) => ({ ...plan, registrationClosesAt: addMinutes(instantOf(new Date()), -1) }));
  await organizer.ask(closeApplications, aClosing(drawn));
});
afterAll(() => phones.close());

type Plan = OutputOf<typeof readPlan>['plan'];
async function change(activityId: string, changed: (plan: Plan) => Plan): Promise<void> {
  const { plan, version } = await phones.organizer.ask(readPlan, { activityId });
  await phones.organizer.ask(editActivity, { activityId, version, plan: changed(plan) });
}
const withTwoInTheHall = (session: Plan['sessions'][number]) => ({
  ...session,
  places: session.places.map((places) => (places.kind === 'hall' ? { ...places, capacity: 2 } : places)),
});

async function threeSessions(): Promise<string> {
  const plan = aPlan(inThreeHours, { title: longTitle, phone: 'optional', onlineAccess: '腾讯会议 123 456 789' });
  const [first] = plan.sessions;
  if (first === undefined) throw new Error('a plan has a session');
  const places = (['hall', 'online', 'elderly'] as const).map((kind) => ({ kind, capacity: 1 }));
  const sessions = ['s1', 's2', 's3'].map((id) => ({ ...first, id, places }));
  return (await publish(phones.organizer, { ...plan, sessions })).activityId;
}

async function byAdmission(admission: AdmissionMode): Promise<string> {
  const plan = aPlan(inThreeHours, { title: longTitle, capacity: 1, admission });
  const registrationClosesAt = addMinutes(instantOf(new Date()), 30);
  return (await publish(phones.organizer, { ...plan, registrationClosesAt })).activityId;
}

const page = (name: string, activityId: string) => `/organizer/${name}/index?activityId=${activityId}`;
const screens: readonly (readonly [string, () => string, string])[] = [
  ['plan-sessions', () => page('plan', crowded), '.session-card-s3'],
  ['management', () => page('activity', crowded), '.management__session-s3'],
  ['roster', () => pageOfRoster(crowded), '.roster-row'],
  ['calls', () => page('calls', crowded), '.call-row'],
  ['review', () => page('review', reviewed), '.applicant'],
  ['draw', () => page('draw', drawn), '.public-value__commitment'],
  ['desk-sessions', () => pageOfDesk(crowded), '.session-chips'],
  ['office', () => `/organizer/organisation/index?organisationId=${organisationId}`, '.office-place-input'],
  ['position', () => `/organizer/position/index?townshipCode=510502003&venue=${place}`, '.position__map'],
];

test.each(screens)(
  'large text and long names on %s: nothing is cut, and what is tapped is large',
  async (name, urlOf, shown) => {
    const { organizer } = phones;
    await organizer.open(urlOf());
    await organizer.find(`.large-text ${shown}`);
    await organizer.picture(`large-organizer-${name}`);
    expect(await faultsOnPage()).toEqual(none);
  },
);

test('large text on a person of the roster: nothing is cut, and what is tapped is large', async () => {
  const { organizer } = phones;
  await organizer.open(pageOfRoster(crowded));
  await organizer.tap('.roster-row__open', longName);
  await organizer.find('.timeline');
  await organizer.picture('large-organizer-person');
  const boxes = await boxesOf(organizer, 'view');
  expect({
    cut: cutOff(boxes),
    beyond: beyond(boxes, screenWidth),
    small: lowerThan(await boxesOf(organizer, targets), minTarget),
  }).toEqual({ cut: [], beyond: [], small: [] });
});

/** What of the page is cut, beyond the screen's width, or too small to be tapped. */
const faultsOnPage = async (tapped = targets) => {
  const boxes = await boxesOf(phones.organizer, 'view');
  return {
    cut: cutOff(boxes),
    beyond: beyond(boxes, screenWidth),
    small: lowerThan(await boxesOf(phones.organizer, tapped), minTarget),
  };
};
const none = { cut: [], beyond: [], small: [] };

test('the way back from an act in large text is whole, and large enough to be tapped', async () => {
  const { organizer } = phones;
  await organizer.open(page('calls', crowded));
  await organizer.tap('.called-check');
  await organizer.find('.large-text .undo__take-back');
  await organizer.picture('large-organizer-calls-undo');
  expect(await faultsOnPage('.undo__take-back')).toEqual(none);
  await organizer.tap('.undo__take-back');
  await organizer.missesSoon('.undo');
});

test('a page that waits in large text is whole', async () => {
  const { organizer } = phones;
  const wire = await CloudWire.of(organizer);
  await wire.turn('held');
  await organizer.open(page('calls', crowded));
  await organizer.sees('.large-text .waiting', shellText.loading);
  await organizer.picture('large-loading');
  expect(await faultsOnPage()).toEqual(none);
  await wire.turn('whole');
});
