import { checkInByName } from '../../contracts/checkin/calls';
import { readMe } from '../../contracts/member/calls';
import { phoneHolders } from '../../demo/content/people';
import { ballotText } from '../../locales/zh-CN/contest/ballot';
import { usualRules } from '../../locales/zh-CN/contest/rubrics';
import { aPlan, inTwentyMinutes, publish } from '../support/e2e/activities';
import { aContestEvening, type ContestEvening } from '../support/e2e/contestEvening';
import type { HeldPhone } from '../support/e2e/heldPhone';
import { looksRight, setLargeText } from '../support/e2e/looks';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { takeSeat } from '../support/e2e/takeSeat';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

let world: SimulatedWorld;
let phones: Phones<'organizer' | 'listed' | 'unlisted' | 'resident'>;
let evening: ContestEvening;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  // A contest is written into its database.
  world = await startSimulatedWorld(seeded);
  const address = { address: world.address, browserEndpoint };
  phones = await openPhonesIn(address, 'organizer', 'listed', 'unlisted', 'resident');
  const { organizer, listed, unlisted } = phones;
  const organisationId = (await organizer.ask(readMe, {})).organisations[0]?.id ?? '';
  const plan = aPlan(inTwentyMinutes, { details: { kind: 'roadshow' } });
  const { activityId } = await publish(organizer, plan);
  for (const phone of [listed, unlisted]) await letIn(phone, activityId);
  evening = await aContestEvening(world, {
    ...{ supervisors: [phoneHolders.organizer], organisationId, activityId },
    rules: { ...usualRules, publicShare: { weight: '0.2', quorum: 20 } },
  });
  await setLargeText(unlisted);
});
afterAll(async () => {
  await phones.close();
  await world.close();
});

async function letIn(phone: HeldPhone, activityId: string): Promise<void> {
  const { registrationId } = await takeSeat(phone, { activityId });
  await phones.organizer.ask(checkInByName, { activityId, sessionId: 's1', registrationId });
}
const pageOf = (page: string) => `/roadshow/${page}/index?contestId=${evening.contestId}`;

test('who was let in finds the ballot on the contest’s page, and votes once an entry is open', async () => {
  const { listed } = phones;
  await listed.open(pageOf('contest'));
  await listed.tap('.ballot-entry');
  await listed.isOn('roadshow/ballot/index');
  await listed.sees('.empty__title', ballotText.obstacle['run-not-started'].title);
  await evening.start();
  await listed.open(pageOf('ballot'));
  await listed.sees('.ballot__wait', ballotText.notYet);
  await listed.picture('ballot-wait');
  await evening.hear('e1');
  // Without a touch: the page asks again by itself.
  await listed.find('.vote-4');
  await listed.picture('ballot-open');
  await listed.tap('.vote-4');
  await listed.sees('.ballot__open .status', ballotText.mine(4));
  await listed.tap('.vote-5');
  await listed.sees('.ballot__open .status', ballotText.mine(5));
  await listed.sees('.ballot__mark--mine', '5');
  await listed.picture('ballot-voted');
});

test('large text on the ballot: nothing is cut', async () => {
  await looksRight(phones.unlisted, pageOf('ballot'), '.vote-1', 'ballot');
});

test('who is not in the hall, and who has a task, read why they do not vote', async () => {
  const { organizer, resident } = phones;
  await resident.open(pageOf('ballot'));
  await resident.sees('.empty__title', ballotText.obstacle['not-checked-in'].title);
  await resident.picture('ballot-not-in');
  await organizer.open(pageOf('ballot'));
  await organizer.sees('.empty__title', ballotText.obstacle['has-task'].title);
});

test('a vote that comes after the lock is refused in words, and the last one stays', async () => {
  const { listed } = phones;
  await listed.open(pageOf('ballot'));
  await listed.find('.vote-2');
  for (const seat of ['j1', 'j2', 'j3', 'j4', 'j5'] as const) await evening.mark(seat, 'e1');
  await evening.direct({ type: 'lock', entry: 'e1', without: [] });
  await listed.missesSoon('.vote-2');
  await listed.sees('.ballot__other', ballotText.gave(5));
});
