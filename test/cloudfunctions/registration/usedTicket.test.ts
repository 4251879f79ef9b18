import * as activity from '../../../contracts/activity/calls';
import * as checkin from '../../../contracts/checkin/calls';
import * as member from '../../../contracts/member/calls';
import { aPlan, aSession, minutesFromNow } from '../../support/plans';
import { stageOfFile } from '../../support/stage';
import { granted } from '../../support/town';

const { cloud, town, resident } = stageOfFile();

/** What home and the person's own page say of what is to come. */
const toCome = async () => {
  const { upNext } = await granted(
    resident.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null }),
  );
  const { comingTickets } = await granted(resident.call(member.readMe, {}));
  return [upNext?.activityId ?? null, comingTickets];
};

test('a ticket that was used is not to come any more, though its session goes on', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20 }));
  const { registrationId } = await town.signUp(resident, activityId);
  expect(await toCome()).toEqual([activityId, 1]);
  await granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }));
  expect(await toCome()).toEqual([null, 0]);
});

test('a ticket of a session that is over is not to come, though the activity has another', async () => {
  const sessions = [aSession(), aSession({ startsInMinutes: 5 * 24 * 60 })].map((one, index) => ({
    ...one,
    id: `s${index + 1}`,
  }));
  const { activityId } = await town.publish(aPlan({ sessions }));
  await town.signUp(resident, activityId);
  expect(await toCome()).toEqual([activityId, 1]);
  const [first, ...others] = sessions;
  const over = { ...first, startAt: minutesFromNow(-180), endAt: minutesFromNow(-60) };
  await cloud.database
    .collection('activities')
    .doc(activityId)
    .update({ data: { sessions: [over, ...others] } });
  expect(await toCome()).toEqual([null, 0]);
});
