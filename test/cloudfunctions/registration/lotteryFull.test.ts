import * as registration from '../../../contracts/registration/calls';
import { maxApplications } from '../../../domain/admission/lotteryLimit';
import { manyLike } from '../../support/manyPeople';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { stageOfEachTest } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town, resident, refuses } = stageOfEachTest();

test('a draw takes as many applications as it can publish, refuses the next, and takes one again when one is withdrawn', async () => {
  const { activityId } = await town.publish(aPlan({ admission: 'lot' }));
  const request = aSignUp(activityId);
  const { registrationId } = await granted(resident.call(registration.signUp, request));
  await manyLike(cloud, registrationId, maxApplications - 1);
  const late = await aResident(cloud, 'oLate');
  await refuses(late, registration.signUp, aSignUp(activityId), 'lottery-full');
  // A repeated request is answered as the first was.
  expect(await granted(resident.call(registration.signUp, request))).toEqual({ registrationId, status: 'applied' });
  await granted(resident.call(registration.cancelRegistration, { registrationId }));
  expect(await granted(late.call(registration.signUp, aSignUp(activityId)))).toMatchObject({ status: 'applied' });
});
