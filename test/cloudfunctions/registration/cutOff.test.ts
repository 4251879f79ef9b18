import * as checkin from '../../../contracts/checkin/calls';
import { readClassHours } from '../../../contracts/ranking/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { codeOf, seedOf } from '../../support/door';
import { type LineScenes, lineScenes, ticketOf } from '../../support/lineScenes';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { granted } from '../../support/town';

const line = lineOfFile();
let somebody: LineScenes['somebody'];
let aSeatAndALine: LineScenes['aSeatAndALine'];
let afterTheSweep: LineScenes['afterTheSweep'];
beforeAll(() => {
  ({ somebody, aSeatAndALine, afterTheSweep } = lineScenes(line));
});

test('a check-in that was cut off anywhere is finished by the next scan, and counts once', async () => {
  const { activityId } = await line.town.publish(aPlan({ startsInMinutes: 25 }));
  await cutAtEveryStep(
    line.network,
    async () => {
      const person = await somebody();
      return { person, seed: await seedOf(person, (await line.town.signUp(person, activityId)).registrationId) };
    },
    ({ seed }) => line.town.organizer.call(checkin.scanTicket, { activityId, sessionId: 's1', code: codeOf(seed) }),
    async ({ person, seed }) => {
      const code = codeOf(seed);
      const { verdict } = await granted(
        line.town.organizer.call(checkin.scanTicket, { activityId, sessionId: 's1', code }),
      );
      expect(['valid', 'used']).toContain(verdict);
      expect(
        await granted(line.town.organizer.call(checkin.scanTicket, { activityId, sessionId: 's1', code })),
      ).toMatchObject({
        verdict: 'used',
      });
      expect(await granted(person.call(readClassHours, {}))).toMatchObject({ me: { classHours: 2 } });
    },
  );
});

test('a sign-up that was cut off anywhere is finished by its retry', async () => {
  const { activityId } = await line.town.publish(aPlan({ phone: 'required' }));
  await cutAtEveryStep(
    line.network,
    async () => {
      const person = await somebody();
      const request = aSignUp(activityId, { phone: '13800000000' });
      return { person, press: () => person.call(registration.signUp, request) };
    },
    ({ press }) => press(),
    async ({ press, person }) => {
      const { registrationId } = await granted(press());
      expect(await granted(person.call(registration.listTickets, {}))).toMatchObject({ tickets: [{ registrationId }] });
      expect(await granted(line.town.organizer.call(registration.revealPhone, { registrationId }))).toEqual({
        phone: '13800000000',
      });
      await expectExactBooks(line.cloud, activityId);
    },
  );
});

test('a sign-up that was cut off anywhere is finished by another press, or that press is told it had worked', async () => {
  const { activityId } = await line.town.publish(aPlan());
  await cutAtEveryStep(
    line.network,
    somebody,
    (person) => person.call(registration.signUp, aSignUp(activityId)),
    async (person) => {
      const again = await person.call(registration.signUp, aSignUp(activityId));
      if (!again.ok) expect(again).toEqual({ ok: false, failure: 'already-signed-up' });
      await expectExactBooks(line.cloud, activityId);
    },
  );
});

test('a seat taken by a sign-up that was cut off is not lost when registration closes meanwhile', async () => {
  const { activityId } = await line.town.publish(aPlan());
  const person = await somebody();
  const request = aSignUp(activityId);
  const press = () => person.call(registration.signUp, request);
  line.network.cutAt(3, 'request');
  expect(await press()).toEqual({ ok: false, failure: 'unexpected' });
  line.network.mend();
  const closed = { registrationClosesAt: aPlan().registrationOpensAt };
  await line.cloud.database.collection('activities').doc(activityId).update({ data: closed });
  expect(await press()).toMatchObject({ ok: true });
  await expectExactBooks(line.cloud, activityId, { confirmed: 1 });
});

test('a cancellation that was cut off anywhere is finished by its retry', async () => {
  const { activityId } = await line.town.publish(aPlan({ phone: 'required' }));
  await cutAtEveryStep(
    line.network,
    async () => {
      const person = await somebody();
      const { registrationId } = await line.town.signUp(person, activityId, { phone: '13800000000' });
      return { registrationId, press: () => person.call(registration.cancelRegistration, { registrationId }) };
    },
    ({ press }) => press(),
    async ({ registrationId, press }) => {
      expect(await granted(press())).toEqual({ status: 'cancelled' });
      await expectExactBooks(line.cloud, activityId, { confirmed: 0 });
      expect((await line.cloud.dump()).contacts?.[registrationId]).toBeUndefined();
    },
  );
});

test('after a cancellation that was cut off anywhere its holder can sign up again', async () => {
  const { activityId } = await line.town.publish(aPlan({ capacity: 1 }));
  await cutAtEveryStep(
    line.network,
    async () => {
      const person = await somebody();
      return { person, ...(await line.town.signUp(person, activityId)) };
    },
    ({ person, registrationId }) => person.call(registration.cancelRegistration, { registrationId }),
    async ({ person, registrationId }) => {
      const again = await person.call(registration.signUp, aSignUp(activityId));
      if (!again.ok) expect(again).toEqual({ ok: false, failure: 'already-signed-up' });
      await expectExactBooks(line.cloud, activityId, { confirmed: 1, left: 0 });
      await granted(person.call(registration.cancelRegistration, { registrationId }));
      await expectExactBooks(line.cloud, activityId, { confirmed: 0, left: 1 });
    },
  );
});

test('what a sign-up that was cut off anywhere has taken is free again after the sweep, unless it is signed up', async () => {
  const { activityId } = await line.town.publish(aPlan());
  await cutAtEveryStep(
    line.network,
    somebody,
    (person) => person.call(registration.signUp, aSignUp(activityId)),
    async () => {
      await afterTheSweep();
      await expectExactBooks(line.cloud, activityId);
    },
  );
});

test('joining the line, cut off anywhere, is finished by its retry', async () => {
  await cutAtEveryStep(
    line.network,
    async () => {
      const { activityId } = await line.town.publish(aPlan({ capacity: 1, phone: 'required' }));
      await line.town.signUp(await somebody(), activityId, { phone: '13800000000' });
      const person = await somebody();
      const request = aSignUp(activityId, { phone: '13800000000' });
      return { activityId, press: () => person.call(registration.signUp, request) };
    },
    ({ press }) => press(),
    async ({ activityId, press }) => {
      expect(await granted(press())).toMatchObject({ status: 'waiting' });
      await expectExactBooks(line.cloud, activityId, { confirmed: 1, waiting: 1, left: 0 });
    },
  );
});

test('a cancellation that was cut off anywhere leaves the seat on offer to the next after the sweep', async () => {
  await cutAtEveryStep(
    line.network,
    aSeatAndALine,
    ({ holder, held }) => holder.call(registration.cancelRegistration, { registrationId: held }),
    async (scene) => {
      await afterTheSweep();
      const { status } = (await granted(scene.holder.call(registration.readTicket, { registrationId: scene.held })))
        .ticket;
      const { waiting } = await ticketOf(scene);
      expect(waiting?.offer?.seats ?? null).toBe(status === 'cancelled' ? 1 : null);
      await expectExactBooks(line.cloud, scene.activityId, { left: 0 });
    },
  );
});

test('accepting an offer, cut off anywhere, is finished by its retry', async () => {
  await cutAtEveryStep(
    line.network,
    async () => {
      const scene = await aSeatAndALine();
      await granted(scene.holder.call(registration.cancelRegistration, { registrationId: scene.held }));
      return scene;
    },
    ({ next, registrationId }) => next.call(registration.answerOffer, { registrationId, offer: 1, isAccepted: true }),
    async ({ activityId, next, registrationId }) => {
      const accepts = { registrationId, offer: 1, isAccepted: true };
      expect(await granted(next.call(registration.answerOffer, accepts))).toEqual({ status: 'confirmed', seats: 1 });
      await expectExactBooks(line.cloud, activityId, { confirmed: 1, left: 0 });
    },
  );
});
