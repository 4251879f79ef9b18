import * as activity from '../../../contracts/activity/calls';
import * as registration from '../../../contracts/registration/calls';
import { addMinutes } from '../../../domain/time/instant';
import { aPlan, aSession } from '../../support/plans';
import { stageOfFile } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town, resident, stranger } = stageOfFile();

test('a roster says of each session from when until when its desk is open', async () => {
  const sessions = [aSession(), { ...aSession({ startsInMinutes: 3 * 24 * 60 }), id: 's2' }];
  const { activityId } = await town.publish(aPlan({ sessions }));
  const roster = await granted(town.organizer.call(registration.listRoster, { activityId }));
  expect([roster.status, roster.sessions]).toEqual([
    'published',
    sessions.map(({ id, startAt, endAt }) => ({
      ...{ id, startAt, endAt },
      ...{ opensAt: addMinutes(startAt, -30), closesAt: addMinutes(startAt, 30) },
    })),
  ]);
});

test('seats taken are one number on all of the organiser’s pages, a seat kept on offer among them', async () => {
  const { activityId } = await town.publish(aPlan({ sessions: [aSession({ capacity: 2 })] }));
  const { registrationId } = await town.signUp(resident, activityId);
  await town.signUp(town.organizer, activityId);
  await town.signUp(await aResident(cloud, 'oThird'), activityId);
  const counts = async () => {
    const { entries } = await granted(town.organizer.call(registration.listRoster, { activityId }));
    const { signedUp, taken } = await granted(town.organizer.call(activity.readPlan, { activityId }));
    const { activities } = await granted(town.organizer.call(activity.listManaged, { after: null }));
    const { activity: read } = await granted(stranger.call(activity.readActivity, { activityId }));
    return {
      onOffer: entries.filter(({ offerUntil }) => offerUntil !== null).length,
      roster: entries.reduce((sum, { held }) => sum + held, 0),
      plan: signedUp,
      pools: taken.map(({ seats }) => seats),
      list: activities.find(({ id }) => id === activityId)?.signedUp,
      page: read.seats.capacity - read.seats.left,
    };
  };
  const two = { roster: 2, plan: 2, pools: [2], list: 2, page: 2 };
  expect(await counts()).toEqual({ onOffer: 0, ...two });
  await granted(resident.call(registration.cancelRegistration, { registrationId }));
  expect(await counts()).toEqual({ onOffer: 1, ...two });
});

test('holder and organiser read in the history that the activity was called off, and why', async () => {
  const { activityId } = await town.publish(aPlan());
  const { registrationId } = await town.signUp(resident, activityId);
  await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
  const told = {
    step: 'called-off',
    at: expect.any(String),
    by: 'organizer',
    seats: null,
    until: null,
    reason: '场地停电',
  };
  const { ticket } = await granted(resident.call(registration.readTicket, { registrationId }));
  const { timeline } = await granted(town.organizer.call(registration.readRosterEntry, { registrationId }));
  expect(timeline).toEqual([expect.objectContaining({ step: 'signed-up' }), told]);
  expect(ticket.timeline).toEqual(timeline);
});
