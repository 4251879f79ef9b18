import { seatDrawnPeople } from '../../cloudfunctions/_records/draws/cloudDrawn';
import { closeApplications } from '../../contracts/admission/calls';
import { readMe } from '../../contracts/member/calls';
import { listTickets } from '../../contracts/registration/calls';
import { cloudFunctionNames } from '../../scripts/buildCloudFunctions';
import { allCalls } from '../../scripts/docs/allCalls';
import { talkTo } from '../devtools/cloud/support/sdk';
import { type CloudForTests, freshCloudForTests } from '../support/cloudForTests';
import { aClosing, applicationsFor } from '../support/draws';
import { accepts, arrivedAt, minutePasses, statesOf } from '../support/messages';
import { aPlan } from '../support/plans';
import { aResident, aTown, granted, type Town } from '../support/town';
import { warm } from '../support/warm';

const rootKey = 'the root key of this database, for tests';
const otherKey = 'another root key, of the same length too';
const token = 'a-token-for-tests-of-the-health-page';

let cloud: CloudForTests;
let town: Town;
let opened: CloudForTests[];
beforeEach(async () => {
  cloud = await freshCloudForTests({ TONGXIN_ROOT_KEY: rootKey, TONGXIN_HEALTH_TOKEN: token });
  opened = [cloud];
  town = await aTown(cloud);
});
afterEach(() => Promise.all(opened.map((one) => one.close())));

/** The same functions under this key, on the database of `cloud`. */
async function under(key: string): Promise<CloudForTests> {
  const onDatabase = JSON.stringify({ URL: `${cloud.cloud.url}/admin` });
  const settings = { TONGXIN_ROOT_KEY: key, TONGXIN_HEALTH_TOKEN: token, TCB_CONTEXT_CNFG: onDatabase };
  const other = await freshCloudForTests(settings);
  opened.push(other);
  // What the tests read of the database themselves goes on being of `cloud`.
  talkTo(cloud.cloud);
  return other;
}

const healthOf = async ({ cloud: { httpAccessUrl } }: CloudForTests) => {
  const answer = await fetch(`${httpAccessUrl}/screen/health`, { headers: { authorization: `Bearer ${token}` } });
  return answer.json();
};
const documents = async () => {
  const { rootKeys: _own, ...others } = await cloud.dump();
  const { data: runs } = await cloud.database.collection('timerRuns').get();
  return { ...others, runs };
};

const refused = { ok: false, failure: 'misconfigured' };
const calling = cloudFunctionNames()
  .filter((name) => name !== 'screen')
  .sort();

test('the database keeps a fingerprint of the key of its first function, and never the key', async () => {
  const { rootKeys } = await cloud.dump();
  expect(rootKeys).toEqual({
    deployment: {
      _id: 'deployment',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      problem: null,
      at: expect.any(String),
    },
  });
  expect(JSON.stringify(await cloud.dump())).not.toContain(rootKey);
  expect(await healthOf(cloud)).toMatchObject({ ok: true, withoutRootKey: [] });
});

test.each([
  ['another', otherKey],
  ['no', ''],
  ['a guessable', 'k'.repeat(43)],
])('under %s root key no call and no timer does anything, and the health page names the functions', async (_, key) => {
  const person = await aResident(cloud, 'oSomebody');
  const coming = await town.publish(aPlan({ startsInMinutes: 60 }));
  await town.signUp(person, coming.activityId);
  await accepts(cloud, person, ['reminder']);
  const before = await documents();
  const wrong = await under(key);
  wrong.cloud.clock.advance(30 * 60_000);
  for (const { cloudFunction, action } of await allCalls()) {
    const { result } = await wrong.person('oSomebody').invoke(cloudFunction, { action, input: {} });
    expect([action, result]).toEqual([action, refused]);
  }
  for (const timer of ['registration', 'message']) expect((await wrong.cloud.runTimer(timer)).result).toEqual(refused);
  expect(await documents()).toEqual(before);

  expect(await healthOf(wrong)).toMatchObject({ ok: false, withoutRootKey: [...calling, 'screen'].sort() });
  expect(await healthOf(cloud)).toMatchObject({ ok: false, withoutRootKey: calling });
  expect(await cloud.person('oSomebody').call(listTickets, {})).toMatchObject({ ok: true });
  cloud.cloud.reloadFunctions();
  await warm(cloud);
  expect(await healthOf(cloud)).toMatchObject({ ok: true, withoutRootKey: [] });
});

test('a draw and a reminder that a timer met under another key are done as if nothing had been, once the key is right', async () => {
  const person = await aResident(cloud, 'oSomebody');
  const coming = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
  await town.signUp(person, coming.activityId);
  await accepts(cloud, person, ['reminder']);
  const { activityId, registrationIds } = await heldDraw();
  const wrong = await under(otherKey);
  const right = await under(rootKey);
  for (const one of [wrong, cloud]) {
    one.cloud.clock.advance(60 * 60_000);
    for (const timer of ['registration', 'message']) await one.cloud.runTimer(timer);
  }
  const { draws = {}, registrations = {} } = await cloud.dump();
  expect(draws[activityId]).toMatchObject({ isSeated: true, seated: 2 });
  expect(registrationIds.map((id) => Object(registrations[id]).status)).toEqual(['confirmed', 'confirmed']);
  expect(arrivedAt(cloud, person)).toHaveLength(1);
  expect(await right.person('oSomebody').call(readMe, {})).toMatchObject({ ok: true });
});

/** Drawn, and cut off before anybody was seated. */
async function heldDraw() {
  const made = await applicationsFor(cloud, town, [1, 1], { capacity: 2, startsInMinutes: 10 * 24 * 60 });
  const { draw } = await granted(town.organizer.call(closeApplications, aClosing(made.activityId)));
  const held = { publicSource: 'p', publicValue: 'v', secret: 's', drawnAt: draw.closedAt, order: draw.lots };
  await cloud.database.collection('draws').doc(made.activityId).update({ data: held });
  return made;
}

test('the people of a draw are found by the numbers they were given, not by the key', async () => {
  const { activityId, registrationIds } = await heldDraw();
  const own = process.env.TONGXIN_ROOT_KEY;
  process.env.TONGXIN_ROOT_KEY = otherKey;
  try {
    expect(await seatDrawnPeople(activityId)).toEqual({ seated: 2, toSeat: 0, outcomes: 'ss' });
  } finally {
    if (own === undefined) delete process.env.TONGXIN_ROOT_KEY;
    else process.env.TONGXIN_ROOT_KEY = own;
  }
  const { registrations = {} } = await cloud.dump();
  expect(registrationIds.map((id) => Object(registrations[id]).status)).toEqual(['confirmed', 'confirmed']);
});

test('an address that does not open takes no accepted message: its person is to be called', async () => {
  const person = await aResident(cloud, 'oSomebody');
  const coming = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
  await town.signUp(person, coming.activityId);
  await accepts(cloud, person, ['reminder']);
  const { addresses = {} } = await cloud.dump();
  for (const id of Object.keys(addresses))
    await cloud.database
      .collection('addresses')
      .doc(id)
      .update({ data: { sealed: 'AAAA' } });
  cloud.cloud.clock.advance(60 * 60_000);
  await minutePasses(cloud);
  expect(await statesOf(cloud)).toEqual({ 'reminder-24h': ['unreached'] });
  const { balances = {} } = await cloud.dump();
  expect(Object.values(balances)).toEqual([expect.objectContaining({ accepted: 1, left: 1, lost: 0, taken: [] })]);
});

test('the key is looked at once a start, not at each call', async () => {
  await warm(cloud);
  const person = await aResident(cloud, 'oSomebody');
  const requests = async () =>
    (await person.invoke('registration', { action: 'listTickets', input: {} })).databaseRequests;
  expect(await requests()).toBe(1);
  cloud.cloud.reloadFunctions();
  expect([await requests(), await requests(), await requests()]).toEqual([2, 1, 1]);
});
