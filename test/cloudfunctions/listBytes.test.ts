import * as activity from '../../contracts/activity/calls';
import * as registration from '../../contracts/registration/calls';
import { bytesAnswered } from '../support/databaseBytes';
import { aPlan } from '../support/plans';
import { stageOfEachTest } from '../support/stage';
import { granted } from '../support/town';

const { cloud, town, resident } = stageOfEachTest();

const aThousand = 1000;

test('home reads what it shows of a registration and its activity: a long history, an introduction stay where they are', async () => {
  const summary = '茶'.repeat(aThousand);
  const { activityId } = await town.publish(aPlan({ summary, details: { kind: 'roadshow' } }));
  const { registrationId } = await town.signUp(resident, activityId);
  const home = () => granted(resident.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null }));
  expect((await home()).upNext).toMatchObject({ registrationId, activityId });
  const before = await bytesAnswered(home);
  const step = {
    step: 'reconfirmed',
    at: '2026-01-01T00:00:00.000Z',
    by: 'member',
    seats: 1,
    until: null,
    reason: null,
  };
  await cloud.database
    .collection('registrations')
    .doc(registrationId)
    .update({ data: { timeline: Array.from({ length: aThousand }, () => step) } });
  expect(before).toBeLessThan(3000);
  expect(await bytesAnswered(home)).toBe(before);
});

test('a list of tickets sends no history, only its latest step: a hundred with long ones stay within one view update', async () => {
  const { activityId } = await town.publish(aPlan());
  const { registrationId } = await town.signUp(resident, activityId);
  const step = { by: 'member', seats: 1, until: null, reason: null };
  const timeline = Array.from({ length: aThousand }, (_, index) => ({
    ...{ step: 'reconfirmed', at: new Date(Date.UTC(2026, 0) + index).toISOString() },
    ...step,
  }));
  await cloud.database.collection('registrations').doc(registrationId).update({ data: { timeline } });
  const { ticket } = await granted(resident.call(registration.readTicket, { registrationId }));
  const { tickets } = await granted(resident.call(registration.listTickets, {}));
  expect(ticket.timeline).toHaveLength(aThousand);
  const { timeline: _, clashes: __, ...listed } = ticket;
  expect(tickets).toEqual([listed]);
  expect(tickets[0]?.latest).toEqual({ step: 'reconfirmed', at: '2026-01-01T00:00:00.999Z', ...step });
  expect(Buffer.byteLength(JSON.stringify(tickets)) * 100).toBeLessThan(256 * 1024);
});
