import * as registration from '../../../contracts/registration/calls';
import { addMinutes } from '../../../domain/time/instant';
import { aPlan, aSession } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { granted } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
beforeAll(async () => {
  ({ cloud, town } = await aStage());
});
afterAll(() => cloud.close());

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
