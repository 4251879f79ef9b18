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

test('a check-in that was cut off anywhere is finished by the next scan, and counts once', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 }));
  await cutAtEveryStep(
    network,
    async () => {
      const person = await somebody();
      return { person, seed: await seedOf(person, (await town.signUp(person, activityId)).registrationId) };
    },
    ({ seed }) => town.organizer.call(checkin.scanTicket, { activityId, sessionId: 's1', code: codeOf(seed) }),
    async ({ person, seed }) => {
      const code = codeOf(seed);
      const { verdict } = await granted(town.organizer.call(checkin.scanTicket, { activityId, sessionId: 's1', code }));
      expect(['valid', 'used']).toContain(verdict);
      expect(
        await granted(town.organizer.call(checkin.scanTicket, { activityId, sessionId: 's1', code })),
      ).toMatchObject({
        verdict: 'used',
      });
      expect(await granted(person.call(readClassHours, {}))).toMatchObject({ me: { classHours: 2 } });
    },
  );
});

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
      const { registrationId } = await town.signUp(person, activityId, { phone: '13800000000' });
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
      return { person, ...(await town.signUp(person, activityId)) };
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

/** Two minutes later, when no step can be under way any more, the timer fires. */
async function afterTheSweep(): Promise<void> {
  cloud.cloud.clock.advance(2 * 60_000);
  await cloud.cloud.runTimer('registration');
}

test('what a sign-up that was cut off anywhere has taken is free again after the sweep, unless it is signed up', async () => {
  const { activityId } = await town.publish(aPlan());
  await cutAtEveryStep(
    network,
    somebody,
    (person) => person.call(registration.signUp, aSignUp(activityId)),
    async () => {
      await afterTheSweep();
      await expectExactBooks(cloud, activityId);
    },
  );
});

test('joining the line, cut off anywhere, is finished by its retry', async () => {
  await cutAtEveryStep(
    network,
    async () => {
      const { activityId } = await town.publish(aPlan({ capacity: 1, phone: 'required' }));
      await town.signUp(await somebody(), activityId, { phone: '13800000000' });
      const person = await somebody();
      const request = aSignUp(activityId, { phone: '13800000000' });
      return { activityId, press: () => person.call(registration.signUp, request) };
    },
    ({ press }) => press(),
    async ({ activityId, press }) => {
      expect(await granted(press())).toMatchObject({ status: 'waiting' });
      await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 1, left: 0 });
    },
  );
});

/** Sweeps put the clock forward; nothing here is to start meanwhile. */
const aYear = 365 * 24 * 60;

/** One has the only seat, another waits for it. */
async function aSeatAndALine() {
  const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: aYear }));
  const [holder, next] = [await somebody(), await somebody()];
  const held = await town.signUp(holder, activityId);
  const { registrationId } = await town.signUp(next, activityId);
  return { activityId, holder, held: held.registrationId, next, registrationId };
}
const ticketOf = async ({ next, registrationId }: Awaited<ReturnType<typeof aSeatAndALine>>) =>
  (await granted(next.call(registration.readTicket, { registrationId }))).ticket;

test('a cancellation that was cut off anywhere leaves the seat on offer to the next after the sweep', async () => {
  await cutAtEveryStep(
    network,
    aSeatAndALine,
    ({ holder, held }) => holder.call(registration.cancelRegistration, { registrationId: held }),
    async (scene) => {
      await afterTheSweep();
      const { status } = (await granted(scene.holder.call(registration.readTicket, { registrationId: scene.held })))
        .ticket;
      const { waiting } = await ticketOf(scene);
      expect(waiting?.offer?.seats ?? null).toBe(status === 'cancelled' ? 1 : null);
      await expectExactBooks(cloud, scene.activityId, { left: 0 });
    },
  );
});

test('accepting an offer, cut off anywhere, is finished by its retry', async () => {
  await cutAtEveryStep(
    network,
    async () => {
      const scene = await aSeatAndALine();
      await granted(scene.holder.call(registration.cancelRegistration, { registrationId: scene.held }));
      return scene;
    },
    ({ next, registrationId }) => next.call(registration.answerOffer, { registrationId, offer: 1, isAccepted: true }),
    async ({ activityId, next, registrationId }) => {
      const accepts = { registrationId, offer: 1, isAccepted: true };
      expect(await granted(next.call(registration.answerOffer, accepts))).toEqual({ status: 'confirmed', seats: 1 });
      await expectExactBooks(cloud, activityId, { confirmed: 1, left: 0 });
    },
  );
});

test('letting an offer run out, cut off anywhere, is finished by the next sweep', async () => {
  cloud.cloud.clock.advance(121 * 60_000);
  await afterTheSweep();
  await cutAtEveryStep(
    network,
    async () => {
      const scene = await aSeatAndALine();
      await granted(scene.holder.call(registration.cancelRegistration, { registrationId: scene.held }));
      const last = await somebody();
      const { registrationId } = await town.signUp(last, scene.activityId);
      cloud.cloud.clock.advance(121 * 60_000);
      return { ...scene, next: last, registrationId };
    },
    async () => {
      await cloud.cloud.runTimer('registration');
      // The sweep reports to the log alone; whether the line was cut tells the network.
      return network.isCut() ? { ok: false, failure: 'unexpected' } : { ok: true };
    },
    async (scene) => {
      await afterTheSweep();
      await afterTheSweep();
      expect(await ticketOf(scene)).toMatchObject({ status: 'waiting', waiting: { offer: { number: 1, seats: 1 } } });
      const { next, registrationId } = scene;
      // Answered, so that the next scene's sweep has its own offer alone to let run out.
      await granted(next.call(registration.answerOffer, { registrationId, offer: 1, isAccepted: true }));
      await expectExactBooks(cloud, scene.activityId, { confirmed: 1, left: 0 });
    },
  );
}, 180_000);
