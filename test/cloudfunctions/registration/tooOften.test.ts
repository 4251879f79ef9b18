import * as registration from '../../../contracts/registration/calls';
import { entriesKept } from '../../../domain/registration/timeline';
import { maxRepeatSignUpsPerDay } from '../../../domain/registration/tooOften';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { stageOfEachTest } from '../../support/stage';
import { granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const hour = 60 * 60_000;
const aMonth = 30 * 24 * 60;

const { cloud, town, resident } = stageOfEachTest();

const press = (activityId: string) => resident.call(registration.signUp, aSignUp(activityId));
const cancel = (registrationId: string) => granted(resident.call(registration.cancelRegistration, { registrationId }));

async function signUpAndCancel(activityId: string): Promise<void> {
  const { registrationId } = await granted(press(activityId));
  await cancel(registrationId);
}

async function ticketOf(registrationId: string) {
  const { ticket } = await granted(resident.call(registration.readTicket, { registrationId }));
  return ticket;
}

test('whoever gives up and signs up again for the tenth time a day is asked to wait, a day later they may', async () => {
  const plan = aPlan({ startsInMinutes: aMonth });
  const { activityId } = await town.publish(plan);
  for (let time = 0; time <= maxRepeatSignUpsPerDay; time++) await signUpAndCancel(activityId);
  expect(await expectNothingWritten(cloud, () => press(activityId))).toEqual({ ok: false, failure: 'too-often' });
  const { activityId: other } = await town.publish(plan);
  await granted(press(other));
  cloud.cloud.clock.advance(24 * hour);
  expect(await granted(press(activityId))).toMatchObject({ status: 'confirmed' });
});

test('holder and organiser are told how many changes a long history leaves out', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: aMonth }));
  const rounds = entriesKept / 2 + 3;
  const { registrationId } = await town.signUp(resident, activityId);
  const { signedUpAt } = await ticketOf(registrationId);
  await cancel(registrationId);
  for (let round = 1; round < rounds; round++) {
    cloud.cloud.clock.advance(3 * hour);
    await signUpAndCancel(activityId);
  }
  const ticket = await ticketOf(registrationId);
  expect(ticket.timeline).toHaveLength(entriesKept);
  expect(ticket.timeline[0]).toMatchObject({ step: 'signed-up', at: signedUpAt });
  expect(ticket.leftOut).toBe(6);
  const { timeline, leftOut } = await granted(town.organizer.call(registration.readRosterEntry, { registrationId }));
  expect({ timeline, leftOut }).toEqual({ timeline: ticket.timeline, leftOut: 6 });
  const { registrations = {} } = await cloud.dump();
  expect(registrations[registrationId]).toMatchObject({ version: 2 * rounds, generation: rounds });
});
