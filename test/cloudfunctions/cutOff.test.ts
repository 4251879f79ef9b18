import * as activity from '../../contracts/activity';
import type { AnyCall, InputOf } from '../../contracts/call';
import * as checkin from '../../contracts/checkin';
import * as member from '../../contracts/member';
import { readClassHours } from '../../contracts/ranking';
import * as registration from '../../contracts/registration';
import { expectExactBooks } from '../support/books';
import { administratorCode, type CloudForTests, cloudForTests, type Person } from '../support/cloudForTests';
import { codeOf, seedOf } from '../support/door';
import { type FaultyNetwork, faultyNetwork, type Loss } from '../support/faultyNetwork';
import { aPlan } from '../support/plans';
import { aRequestId, aResident, aSignUp, aTown, granted, type Town } from '../support/town';

let network: FaultyNetwork;
let cloud: CloudForTests;
let town: Town;
afterEach(() => network.mend());
beforeAll(async () => {
  network = await faultyNetwork();
  cloud = await cloudForTests({ TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${network.url}/admin` }) });
  network.connect(cloud.cloud.url);
  town = await aTown(cloud);
});
afterAll(async () => {
  await cloud.close();
  await network.close();
});

let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);
const losses: readonly Loss[] = ['request', 'answer'];

/**
 * Makes the call with the line to the database cut at its first step, its second and so on, each time on a fresh stage
 * and for each way to lose a request; then `mended` tells what must hold once the same call is made again.
 */
async function cutAtEveryStep<Stage>(
  set: () => Promise<Stage>,
  act: (stage: Stage) => Promise<{ ok: boolean; failure?: string }>,
  mended: (stage: Stage) => Promise<void>,
): Promise<void> {
  for (const loss of losses) {
    for (let step = 1; ; step++) {
      const stage = await set();
      network.cutAt(step, loss);
      const answer = await act(stage);
      const wasReached = network.mend();
      if (!wasReached) {
        expect(answer).toMatchObject({ ok: true });
        expect(step).toBeGreaterThan(1);
        break;
      }
      expect(answer).toEqual({ ok: false, failure: 'unexpected' });
      await mended(stage);
    }
  }
}

const call =
  <Call extends AnyCall>(made: Call, person: Person, input: InputOf<Call>) =>
  () =>
    person.call(made, input);

test('a sign-up that was cut off anywhere is finished by its retry', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'required' }));
  await cutAtEveryStep(
    async () => {
      const person = await somebody();
      return { person, press: call(registration.signUp, person, aSignUp(activityId, { phone: '13800000000' })) };
    },
    ({ press }) => press(),
    async ({ press, person }) => {
      const { registrationId } = await granted(press());
      expect(await granted(person.call(registration.listTickets, {}))).toMatchObject({ tickets: [{ registrationId }] });
      expect(await granted(town.organizer.call(registration.revealPhone, { registrationId }))).toEqual({
        phone: '13800000000',
      });
      await expectExactBooks(cloud, activityId);
    },
  );
});

test('a sign-up that was cut off anywhere is finished by another press, or that press is told it had worked', async () => {
  const { activityId } = await town.publish(aPlan());
  await cutAtEveryStep(
    somebody,
    (person) => person.call(registration.signUp, aSignUp(activityId)),
    async (person) => {
      const again = await person.call(registration.signUp, aSignUp(activityId));
      if (!again.ok) expect(again).toEqual({ ok: false, failure: 'already-signed-up' });
      await expectExactBooks(cloud, activityId);
    },
  );
});

test('a seat taken by a sign-up that was cut off is not lost when registration closes meanwhile', async () => {
  const { activityId } = await town.publish(aPlan());
  const person = await somebody();
  const press = call(registration.signUp, person, aSignUp(activityId));
  network.cutAt(3, 'request');
  expect(await press()).toEqual({ ok: false, failure: 'unexpected' });
  network.mend();
  const closed = { registrationClosesAt: aPlan().registrationOpensAt };
  await cloud.database.collection('activities').doc(activityId).update({ data: closed });
  expect(await press()).toMatchObject({ ok: true });
  await expectExactBooks(cloud, activityId, { confirmed: 1 });
});

test('a cancellation that was cut off anywhere is finished by its retry', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'required' }));
  await cutAtEveryStep(
    async () => {
      const person = await somebody();
      const registrationId = await town.signUp(person, activityId, '13800000000');
      return { registrationId, press: call(registration.cancelRegistration, person, { registrationId }) };
    },
    ({ press }) => press(),
    async ({ registrationId, press }) => {
      expect(await granted(press())).toEqual({ status: 'cancelled' });
      await expectExactBooks(cloud, activityId, { confirmed: 0 });
      expect((await cloud.dump()).contacts?.[registrationId]).toBeUndefined();
    },
  );
});

test('after a cancellation that was cut off anywhere its holder can sign up again', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1 }));
  await cutAtEveryStep(
    async () => {
      const person = await somebody();
      return { person, registrationId: await town.signUp(person, activityId) };
    },
    ({ person, registrationId }) => person.call(registration.cancelRegistration, { registrationId }),
    async ({ person, registrationId }) => {
      const again = await person.call(registration.signUp, aSignUp(activityId));
      if (!again.ok) expect(again).toEqual({ ok: false, failure: 'already-signed-up' });
      await expectExactBooks(cloud, activityId, { confirmed: 1, left: 0 });
      await granted(person.call(registration.cancelRegistration, { registrationId }));
      await expectExactBooks(cloud, activityId, { confirmed: 0, left: 1 });
    },
  );
});

test('a check-in that was cut off anywhere is finished by the next scan, and counts once', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 }));
  await cutAtEveryStep(
    async () => {
      const person = await somebody();
      return { person, seed: await seedOf(person, await town.signUp(person, activityId)) };
    },
    ({ seed }) => town.organizer.call(checkin.scanTicket, { activityId, code: codeOf(seed) }),
    async ({ person, seed }) => {
      const code = codeOf(seed);
      const { verdict } = await granted(town.organizer.call(checkin.scanTicket, { activityId, code }));
      expect(['valid', 'used']).toContain(verdict);
      expect(await granted(town.organizer.call(checkin.scanTicket, { activityId, code }))).toMatchObject({
        verdict: 'used',
      });
      expect(await granted(person.call(readClassHours, {}))).toMatchObject({ me: { classHours: 2 } });
    },
  );
});

test('a draft that was cut off anywhere is made once by its retry', async () => {
  const { organisationId, organizer } = town;
  await cutAtEveryStep(
    async () => ({ organisationId, requestId: aRequestId(), plan: aPlan() }),
    (input) => organizer.call(activity.createActivity, input),
    async (input) => {
      const made = await granted(organizer.call(activity.createActivity, input));
      expect(await granted(organizer.call(activity.createActivity, input))).toEqual(made);
      await granted(organizer.call(activity.publishActivity, made));
      await expectExactBooks(cloud, made.activityId, { confirmed: 0, left: 30 });
    },
  );
});

test('publishing that was cut off anywhere is whole after its retry', async () => {
  await cutAtEveryStep(
    () => town.draft(aPlan()),
    (made) => town.organizer.call(activity.publishActivity, made),
    async (made) => {
      await granted(town.organizer.call(activity.publishActivity, made));
      await town.signUp(await somebody(), made.activityId);
      await expectExactBooks(cloud, made.activityId, { confirmed: 1, left: 29 });
    },
  );
});

test('an edit that was cut off anywhere is whole after its retry', async () => {
  const plan = aPlan({ title: '换到大礼堂', capacity: 40 });
  await cutAtEveryStep(
    () => town.publish(aPlan()),
    (made) => town.organizer.call(activity.editActivity, { ...made, plan }),
    async (made) => {
      const again = await town.organizer.call(activity.editActivity, { ...made, plan });
      if (!again.ok) expect(again).toEqual({ ok: false, failure: 'changed-meanwhile' });
      const { activityId } = made;
      expect(await granted(town.organizer.call(activity.readPlan, { activityId }))).toMatchObject({
        version: made.version + 1,
        plan: { title: '换到大礼堂', capacity: 40 },
      });
      await expectExactBooks(cloud, activityId, { left: 40 });
    },
  );
});

test('calling off that was cut off anywhere is whole after its retry', async () => {
  await cutAtEveryStep(
    () => town.publish(aPlan()),
    ({ activityId }) => town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }),
    async ({ activityId }) => {
      const again = await town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' });
      if (!again.ok) expect(again).toEqual({ ok: false, failure: 'already-cancelled' });
      const late = await (await somebody()).call(registration.signUp, aSignUp(activityId));
      expect(late).toEqual({ ok: false, failure: 'activity-cancelled' });
    },
  );
});

test('an invitation that was cut off anywhere is finished by the same person', async () => {
  const { administrator, organisationId } = town;
  await cutAtEveryStep(
    async () => {
      const { code } = await granted(administrator.call(member.inviteOrganizer, { organisationId }));
      return { code, person: await somebody() };
    },
    ({ code, person }) => person.call(member.acceptInvitation, { code }),
    async ({ code, person }) => {
      expect(await granted(person.call(member.acceptInvitation, { code }))).toMatchObject({ organisationId });
      expect(await granted(person.call(member.readMe, {}))).toMatchObject({
        organisations: [{ id: organisationId, name: '江阳区文化馆' }],
      });
    },
  );
});

test('the claim of a fresh deployment that was cut off anywhere is finished by the same person', async () => {
  await cutAtEveryStep(
    async () => {
      const { database } = cloud;
      await database.collection('deployment').doc('administrator').remove();
      return somebody();
    },
    (person) => person.call(member.claimAdministrator, { code: administratorCode }),
    async (person) => {
      expect(await granted(person.call(member.claimAdministrator, { code: administratorCode }))).toEqual({
        isAdministrator: true,
      });
      expect(await granted(person.call(member.readMe, {}))).toMatchObject({ isAdministrator: true });
    },
  );
});
