import * as activity from '../../../contracts/activity/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import type { Person } from '../../support/cloudForTests';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { townOfFile } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town } = townOfFile();
let crowd: readonly Person[];
beforeAll(async () => {
  crowd = await Promise.all(Array.from({ length: 50 }, (_, index) => aResident(cloud, `oCrowd${index}`)));
});

type Answer = { readonly ok: boolean; readonly failure?: string; readonly value?: object };
const outcomes = (answers: readonly Answer[]) => {
  const counts: Record<string, number> = {};
  for (const { failure, value } of answers) {
    const outcome = failure ?? String(Reflect.get(value ?? {}, 'status') ?? 'done');
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
};

const aMinute = 60_000;

test('fifty at once for ten seats: ten are in, forty stand on the waitlist, each in a place of their own', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 10 }));
  const answers = await Promise.all(crowd.map((person) => person.call(registration.signUp, aSignUp(activityId))));
  expect(outcomes(answers)).toEqual({ confirmed: 10, waiting: 40 });
  await expectExactBooks(cloud, activityId, { confirmed: 10, waiting: 40, left: 0 });
  const { entries } = await granted(town.organizer.call(registration.listRoster, { activityId }));
  const places = entries.flatMap(({ place }) => place ?? []).sort((left, right) => left - right);
  expect(places).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('each pressing three times at once has one place at most', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 10 }));
  const answers = await Promise.all(
    crowd.flatMap((person) => Array.from({ length: 3 }, () => person.call(registration.signUp, aSignUp(activityId)))),
  );
  expect(outcomes(answers)).toEqual({ confirmed: 10, waiting: 40, 'already-signed-up': 100 });
  await expectExactBooks(cloud, activityId, { confirmed: 10, waiting: 40, left: 0 });
});

test('the same press sent three times at once is answered alike three times', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 50, phone: 'optional' }));
  const answers = await Promise.all(
    crowd.slice(0, 20).flatMap((person) => {
      const request = aSignUp(activityId, { phone: '13800000000' });
      return Array.from({ length: 3 }, () => person.call(registration.signUp, request));
    }),
  );
  expect(outcomes(answers)).toEqual({ confirmed: 60 });
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
  cloud.cloud.clock.advance(2 * aMinute);
  await cloud.cloud.runTimer('registration');
  await expectExactBooks(cloud, activityId);
});

test('nobody gets a seat of an activity after it was called off', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 50 }));
  const [cancelled, ...answers] = await Promise.all([
    town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }),
    ...crowd.map((person) => person.call(registration.signUp, aSignUp(activityId))),
  ]);
  expect(cancelled).toMatchObject({ ok: true });
  const { confirmed = 0, 'activity-cancelled': late = 0 } = outcomes(answers);
  expect(confirmed + late).toBe(50);
  await expectExactBooks(cloud, activityId, { confirmed, left: 50 - confirmed });
});

test('the room may grow while fifty sign up, and every new seat is taken or on offer', async () => {
  const made = await town.publish(aPlan({ capacity: 10 }));
  const [edited] = await Promise.all([
    town.organizer.call(activity.editActivity, { ...made, plan: aPlan({ capacity: 40 }) }),
    ...crowd.map((person) => person.call(registration.signUp, aSignUp(made.activityId))),
  ]);
  expect(edited).toMatchObject({ ok: true });
  cloud.cloud.clock.advance(2 * aMinute);
  await cloud.cloud.runTimer('registration');
  await expectExactBooks(cloud, made.activityId, { left: 0 });
});

test('the room never shrinks below the seats that are taken meanwhile', async () => {
  const made = await town.publish(aPlan({ capacity: 50 }));
  const [edited] = await Promise.all([
    town.organizer.call(activity.editActivity, { ...made, plan: aPlan({ capacity: 5 }) }),
    ...crowd.map((person) => person.call(registration.signUp, aSignUp(made.activityId))),
  ]);
  await expectExactBooks(cloud, made.activityId, { confirmed: edited.ok ? 5 : 50, left: 0 });
});

test('of two editors of one version one wins, and the other is told', async () => {
  const made = await town.publish(aPlan());
  const edit = (capacity: number, title: string) =>
    town.organizer.call(activity.editActivity, { ...made, plan: aPlan({ capacity, title }) });
  const answers = await Promise.all([edit(31, '甲'), edit(32, '乙'), edit(33, '丙'), edit(30, '丁')]);
  expect(outcomes(answers)).toEqual({ done: 1, 'changed-meanwhile': 3 });
  await expectExactBooks(cloud, made.activityId, { confirmed: 0 });
});
