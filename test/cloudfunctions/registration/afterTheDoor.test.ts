import * as admission from '../../../contracts/admission/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { cloudTime } from '../../support/cloudTime';
import { applicationsFor } from '../../support/draws';
import { aPlan } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { aResident, granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

let stage: Stage;
let time: ReturnType<typeof cloudTime>;
beforeEach(async () => {
  stage = await aStage();
  time = cloudTime(stage.cloud);
});
afterEach(() => stage.cloud.close());

const toStart = 130;
const doorClosesAfter = 30;

test('an offer is accepted until the session starts, and never after its door has closed', async () => {
  const { cloud, town, resident, refuses } = stage;
  const holder = await aResident(cloud, 'oHolder');
  const { activityId } = await town.publish(aPlan({ startsInMinutes: toStart, capacity: 1 }));
  const { registrationId: held } = await town.signUp(holder, activityId);
  const { registrationId } = await town.signUp(resident, activityId);
  await granted(holder.call(registration.cancelRegistration, { registrationId: held }));
  const accept = { registrationId, offer: 1, isAccepted: true };
  const { ticket } = await granted(resident.call(registration.readTicket, { registrationId }));
  expect(ticket.waiting?.offer).toMatchObject({ number: 1 });
  for (const minutes of [toStart, doorClosesAfter, 1]) {
    time.pass(minutes);
    await refuses(resident, registration.answerOffer, accept, 'offer-over');
  }
  await time.sweep();
  await refuses(resident, registration.answerOffer, accept, 'offer-over');
  await expectExactBooks(cloud, activityId, { confirmed: 0, waiting: 0, left: 1 });
});

test('nobody is admitted once the session has started or its door has closed', async () => {
  const { cloud, town } = stage;
  const { sessions } = time.planIn(24 * 60, { capacity: 2 });
  const plan = { admission: 'review' as const, sessions, registrationClosesAt: time.fromNow(600) };
  const { activityId, registrationIds } = await applicationsFor(cloud, town, [1], plan);
  const [registrationId = ''] = registrationIds;
  const admit = () =>
    expectNothingWritten(cloud, () => town.organizer.call(admission.admitApplicant, { registrationId }));
  time.pass(24 * 60);
  expect(await admit()).toEqual({ ok: false, failure: 'activity-started' });
  time.pass(doorClosesAfter);
  expect(await admit()).toEqual({ ok: false, failure: 'activity-started' });
  await time.sweep();
  expect(await admit()).toEqual({ ok: false, failure: 'not-applied' });
  await expectExactBooks(cloud, activityId, { confirmed: 0, waiting: 0, left: 2 });
});
