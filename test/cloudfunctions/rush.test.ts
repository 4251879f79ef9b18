import * as activity from '../../contracts/activity';
import * as registration from '../../contracts/registration';
import { expectExactBooks } from '../support/books';
import { type CloudForTests, cloudForTests, type Person } from '../support/cloudForTests';
import { aPlan } from '../support/plans';
import { aResident, aSignUp, aTown, granted, type Town } from '../support/town';

let cloud: CloudForTests;
let town: Town;
let crowd: readonly Person[];
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  crowd = await Promise.all(Array.from({ length: 50 }, (_, index) => aResident(cloud, `oCrowd${index}`)));
});
afterAll(() => cloud.close());

const outcomes = (answers: readonly { ok: boolean; failure?: string }[]) => {
  const counts: Record<string, number> = {};
  for (const { ok, failure = 'in' } of answers) counts[ok ? 'in' : failure] = (counts[ok ? 'in' : failure] ?? 0) + 1;
  return counts;
};

test('fifty at once for ten seats: ten are in, forty are told that it is full', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 10 }));
  const answers = await Promise.all(crowd.map((person) => person.call(registration.signUp, aSignUp(activityId))));
  expect(outcomes(answers)).toEqual({ in: 10, 'activity-full': 40 });
  await expectExactBooks(cloud, activityId, { confirmed: 10, left: 0 });
});

test('each pressing three times at once takes one seat at most', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 10 }));
  const answers = await Promise.all(
    crowd.flatMap((person) => Array.from({ length: 3 }, () => person.call(registration.signUp, aSignUp(activityId)))),
  );
  const { in: inside = 0, 'already-signed-up': twice = 0, 'activity-full': full = 0 } = outcomes(answers);
  expect(inside + twice + full).toBe(150);
  await expectExactBooks(cloud, activityId, { confirmed: 10, left: 0 });
});

test('the same press sent three times at once is answered alike three times', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 50, phone: 'optional' }));
  const answers = await Promise.all(
    crowd.slice(0, 20).flatMap((person) => {
      const request = aSignUp(activityId, { phone: '13800000000' });
      return Array.from({ length: 3 }, () => person.call(registration.signUp, request));
    }),
  );
  expect(outcomes(answers)).toEqual({ in: 60 });
  await expectExactBooks(cloud, activityId, { confirmed: 20, left: 30 });
});

test('cancelling and signing up again amid a rush loses no seat and gives none twice', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 10 }));
  await Promise.all(
    crowd.slice(0, 30).map(async (person) => {
      for (let turn = 0; turn < 3; turn++) {
        const answer = await person.call(registration.signUp, aSignUp(activityId));
        if (!answer.ok) continue;
        const { registrationId } = answer.value;
        await Promise.all([
          person.call(registration.cancelRegistration, { registrationId }),
          person.call(registration.cancelRegistration, { registrationId }),
          person.call(registration.signUp, aSignUp(activityId)),
        ]);
      }
    }),
  );
  await expectExactBooks(cloud, activityId);
});

test('nobody gets a seat of an activity after it was called off', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 50 }));
  const [cancelled, ...answers] = await Promise.all([
    town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }),
    ...crowd.map((person) => person.call(registration.signUp, aSignUp(activityId))),
  ]);
  expect(cancelled).toMatchObject({ ok: true });
  const { in: inside = 0, 'activity-cancelled': late = 0 } = outcomes(answers);
  expect(inside + late).toBe(50);
  await expectExactBooks(cloud, activityId, { confirmed: inside, left: 50 - inside });
});

test('the room may grow while fifty sign up, and every new seat can be taken', async () => {
  const made = await town.publish(aPlan({ capacity: 10 }));
  const [edited] = await Promise.all([
    town.organizer.call(activity.editActivity, { ...made, plan: aPlan({ capacity: 40 }) }),
    ...crowd.map((person) => person.call(registration.signUp, aSignUp(made.activityId))),
  ]);
  expect(edited).toMatchObject({ ok: true });
  await Promise.all(crowd.map((person) => person.call(registration.signUp, aSignUp(made.activityId))));
  await expectExactBooks(cloud, made.activityId, { confirmed: 40, left: 0 });
});

test('the room never shrinks below the seats that are taken meanwhile', async () => {
  const made = await town.publish(aPlan({ capacity: 50 }));
  const [edited] = await Promise.all([
    town.organizer.call(activity.editActivity, { ...made, plan: aPlan({ capacity: 5 }) }),
    ...crowd.map((person) => person.call(registration.signUp, aSignUp(made.activityId))),
  ]);
  const { plan } = await granted(town.organizer.call(activity.readPlan, { activityId: made.activityId }));
  expect(plan.capacity).toBe(edited.ok ? 5 : 50);
  await expectExactBooks(cloud, made.activityId, { confirmed: plan.capacity, left: 0 });
});

test('of two editors of one version one wins, and the other is told', async () => {
  const made = await town.publish(aPlan());
  const edit = (capacity: number, title: string) =>
    town.organizer.call(activity.editActivity, { ...made, plan: aPlan({ capacity, title }) });
  const answers = await Promise.all([edit(31, '甲'), edit(32, '乙'), edit(33, '丙'), edit(30, '丁')]);
  expect(outcomes(answers)).toEqual({ in: 1, 'changed-meanwhile': 3 });
  const { plan } = await granted(town.organizer.call(activity.readPlan, { activityId: made.activityId }));
  await expectExactBooks(cloud, made.activityId, { confirmed: 0, left: plan.capacity });
});
