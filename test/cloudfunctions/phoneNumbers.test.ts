import * as activity from '../../contracts/activity/calls';
import * as registration from '../../contracts/registration/calls';
import type { Person } from '../support/cloudForTests';
import { aPlan } from '../support/plans';
import { phone, somebodyWithSecrets } from '../support/secretHolder';
import { aSignUp } from '../support/signUps';
import { townOfFile } from '../support/stage';
import { granted } from '../support/town';

const { cloud, town } = townOfFile();
let resident: Person;
let registrationId: string;
beforeAll(async () => {
  ({ resident, registrationId } = await somebodyWithSecrets({ cloud, town }));
});

test('who revealed whose phone number, and when, is kept, and the number is not', async () => {
  expect(await granted(town.organizer.call(registration.revealPhone, { registrationId }))).toEqual({ phone });
  const { auditLog = {}, members = {} } = await cloud.dump();
  const operator = Object.entries(members).find(([, document]) => Object(document).nickname === 'oOrganizer');
  expect(Object.values(auditLog).filter((entry) => Object(entry).act === 'phone-revealed')).toEqual([
    {
      _id: expect.any(String),
      act: 'phone-revealed',
      actorId: operator?.[0],
      on: { kind: 'registration', id: registrationId },
      organisationId: town.organisationId,
      reason: null,
      count: null,
      at: expect.any(String),
      eraseAfter: expect.any(String),
    },
  ]);
  expect(JSON.stringify(auditLog)).not.toContain(phone);
});

test('a phone number that an organiser gives as part of a reason is not in the log', async () => {
  const made = await town.publish(aPlan());
  const reason = `场地停电，请致电 ${phone}`;
  await granted(town.organizer.call(activity.cancelActivity, { activityId: made.activityId, reason }));
  const { auditLog } = await cloud.dump();
  expect(JSON.stringify(auditLog)).not.toContain(phone);
  expect(JSON.stringify(auditLog)).toContain('场地停电，请致电 …');
});

test('a phone number that is due to be erased is shown no more', async () => {
  const made = await town.publish(aPlan({ phone: 'optional' }));
  const { registrationId: theirs } = await town.signUp(resident, made.activityId, { phone });
  await cloud.database
    .collection('contacts')
    .doc(theirs)
    .update({ data: { eraseAfter: '2026-01-01T00:00:00.000Z' } });
  expect(await town.organizer.call(registration.revealPhone, { registrationId: theirs })).toEqual({
    ok: false,
    failure: 'no-phone',
  });
});

test('cancelling forgets the phone number, and signing up again without one keeps none', async () => {
  const made = await town.publish(aPlan({ phone: 'optional' }));
  const { registrationId: theirs } = await town.signUp(resident, made.activityId, { phone });
  await granted(resident.call(registration.cancelRegistration, { registrationId: theirs }));
  expect((await cloud.dump()).contacts).not.toHaveProperty([theirs]);
  await granted(resident.call(registration.signUp, aSignUp(made.activityId)));
  expect((await cloud.dump()).contacts).not.toHaveProperty([theirs]);
  expect(await granted(town.organizer.call(registration.listRoster, { activityId: made.activityId }))).toMatchObject({
    entries: [{ hasPhone: false }],
  });
});
