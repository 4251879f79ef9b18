import * as checkin from '../../../contracts/checkin';
import { readClassHours } from '../../../contracts/ranking';
import * as registration from '../../../contracts/registration';
import { expectExactBooks } from '../../support/books';
import { aCutLine, type CutLine, cutAtEveryStep } from '../../support/cutLine';
import { codeOf, seedOf } from '../../support/door';
import { aPlan } from '../../support/plans';
import { aResident, aSignUp, granted } from '../../support/town';

let line: CutLine;
let network: CutLine['network'];
let cloud: CutLine['cloud'];
let town: CutLine['town'];
beforeAll(async () => {
  line = await aCutLine();
  ({ network, cloud, town } = line);
});
afterEach(() => network.mend());
afterAll(() => line.close());

let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);

test('a sign-up that was cut off anywhere is finished by its retry', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'required' }));
  await cutAtEveryStep(
    network,
    async () => {
      const person = await somebody();
      const request = aSignUp(activityId, { phone: '13800000000' });
      return { person, press: () => person.call(registration.signUp, request) };
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
    network,
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
  const request = aSignUp(activityId);
  const press = () => person.call(registration.signUp, request);
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
    network,
    async () => {
      const person = await somebody();
      const registrationId = await town.signUp(person, activityId, '13800000000');
      return { registrationId, press: () => person.call(registration.cancelRegistration, { registrationId }) };
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
    network,
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
    network,
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
