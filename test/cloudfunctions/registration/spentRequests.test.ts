import * as registration from '../../../contracts/registration/calls';
import { requestsRemembered } from '../../../domain/registration/requestIds';
import type { Person } from '../../support/cloudForTests';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { townOfEachTest } from '../../support/stage';
import { aResident, granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town } = townOfEachTest();
let person: Person;
beforeEach(async () => {
  person = await aResident(cloud, 'oResident');
});

const threeHours = 3 * 60 * 60_000;
const press = (input: ReturnType<typeof aSignUp>) => person.call(registration.signUp, input);
const cancel = (registrationId: string) => granted(person.call(registration.cancelRegistration, { registrationId }));

test('a press that comes again after its sign-up was cancelled takes no seat again, however late', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 30 * 24 * 60 }));
  const old = aSignUp(activityId);
  const { registrationId } = await granted(press(old));
  await cancel(registrationId);
  const cancelled = { ok: true, value: { registrationId, status: 'cancelled' } };
  expect(await expectNothingWritten(cloud, () => press(old))).toEqual(cancelled);

  for (let again = 0; again < requestsRemembered; again++) {
    // So often nobody may in one day.
    cloud.cloud.clock.advance(threeHours);
    expect(await granted(press(aSignUp(activityId)))).toEqual({ registrationId, status: 'confirmed' });
    expect(await expectNothingWritten(cloud, () => press(old))).toMatchObject({ value: { status: 'confirmed' } });
    await cancel(registrationId);
  }
  expect(await expectNothingWritten(cloud, () => press(old))).toEqual(cancelled);
  await granted(press(aSignUp(activityId)));
  const { registrations = {} } = await cloud.dump();
  expect(Object(registrations[registrationId]).spentRequestIds).toHaveLength(requestsRemembered);
});

test.each([
  ['an application', aPlan({ admission: 'review' }), 'applied'],
  ['a place on the waitlist', aPlan({ capacity: 1 }), 'waiting'],
] as const)('a press for %s that comes again after it was given up makes none', async (_, plan, status) => {
  const { activityId } = await town.publish(plan);
  if (status === 'waiting') await town.signUp(town.organizer, activityId);
  const old = aSignUp(activityId);
  const { registrationId } = await granted(press(old));
  expect(await granted(press(old))).toEqual({ registrationId, status });
  await cancel(registrationId);
  expect(await expectNothingWritten(cloud, () => press(old))).toEqual({
    ok: true,
    value: { registrationId, status: 'cancelled' },
  });
});
