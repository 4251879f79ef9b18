import * as activity from '../../../contracts/activity/calls';
import * as checkin from '../../../contracts/checkin/calls';
import * as registration from '../../../contracts/registration/calls';
import { addMinutes } from '../../../domain/time/instant';
import { cloudTime } from '../../support/cloudTime';
import { aPlan, minutesFromNow } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { stageOfFile, unknownActivity } from '../../support/stage';
import { aResident, granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town, resident, stranger, refuses } = stageOfFile();

describe('signing up is refused', () => {
  test('for an activity that does not exist', () =>
    refuses(resident, registration.signUp, aSignUp(unknownActivity), 'unknown-activity'));

  test('for a draft, as if it did not exist', async () => {
    const { activityId } = await town.draft(aPlan());
    await refuses(resident, registration.signUp, aSignUp(activityId), 'unknown-activity');
  });

  test('for a cancelled activity', async () => {
    const { activityId } = await town.publish(aPlan());
    await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
    await refuses(resident, registration.signUp, aSignUp(activityId), 'activity-cancelled');
  });

  test('before registration opens', async () => {
    const { activityId } = await town.publish(aPlan({ registrationOpensAt: minutesFromNow(30) }));
    await refuses(resident, registration.signUp, aSignUp(activityId), 'registration-not-open');
  });

  test('after registration closed', async () => {
    const { activityId } = await town.publish(aPlan({ registrationClosesAt: minutesFromNow(-1) }));
    await refuses(resident, registration.signUp, aSignUp(activityId), 'registration-closed');
  });

  test('without a profile', async () => {
    const { activityId } = await town.publish(aPlan());
    await refuses(stranger, registration.signUp, aSignUp(activityId), 'profile-missing');
  });

  test('for a minor where adults are asked for', async () => {
    const minor = await aResident(cloud, 'oMinor', { ageBand: '14-to-17' });
    const { activityId } = await town.publish(aPlan({ minimumAge: 18 }));
    await refuses(minor, registration.signUp, aSignUp(activityId), 'too-young');
  });

  test('without a phone number where one is needed', async () => {
    const { activityId } = await town.publish(aPlan({ phone: 'required' }));
    await refuses(resident, registration.signUp, aSignUp(activityId), 'phone-needed');
  });

  test('with a phone number where none is asked for', async () => {
    const { activityId } = await town.publish(aPlan());
    await refuses(resident, registration.signUp, aSignUp(activityId, { phone: '13800000000' }), 'phone-not-asked');
  });

  test('when every seat is taken and the session has started', async () => {
    const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: 1 }));
    await town.signUp(town.organizer, activityId);
    cloud.cloud.clock.advance(2 * 60_000);
    await refuses(resident, registration.signUp, aSignUp(activityId), 'activity-full');
  });

  test('for a session or a kind of place that there is not', async () => {
    const { activityId } = await town.publish(aPlan());
    await refuses(resident, registration.signUp, aSignUp(activityId, { sessionId: 's2' }), 'unknown-session');
    await refuses(resident, registration.signUp, aSignUp(activityId, { ticketKind: 'online' }), 'unknown-session');
  });

  test('for more people than one may bring', async () => {
    const { activityId } = await town.publish(aPlan({ seatsPerSignUp: 2 }));
    await refuses(resident, registration.signUp, aSignUp(activityId, { seats: 3 }), 'too-many-seats');
  });

  test('a second time by another press', async () => {
    const { activityId } = await town.publish(aPlan());
    await town.signUp(resident, activityId);
    await refuses(resident, registration.signUp, aSignUp(activityId), 'already-signed-up');
  });
});

test('the same sign-up request again is answered as the first was, and writes nothing', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'optional' }));
  const request = aSignUp(activityId, { phone: '13800000000' });
  const first = await granted(resident.call(registration.signUp, request));
  const again = await expectNothingWritten(cloud, () => resident.call(registration.signUp, request));
  expect(again).toEqual({ ok: true, value: first });
});

describe('someone else’s ticket', () => {
  let registrationId: string;
  beforeAll(async () => {
    const { activityId } = await town.publish(aPlan({ phone: 'required' }));
    ({ registrationId } = await town.signUp(resident, activityId, { phone: '13800000000' }));
  });

  test('cannot be read', async () => {
    const other = await aResident(cloud, 'oOther');
    await refuses(other, registration.readTicket, { registrationId }, 'unknown-registration');
  });

  test('cannot be cancelled, not even by the organiser', async () => {
    await refuses(town.organizer, registration.cancelRegistration, { registrationId }, 'unknown-registration');
  });

  test('does not show its phone number to another resident', async () => {
    const other = await aResident(cloud, 'oOther');
    await refuses(other, registration.revealPhone, { registrationId }, 'not-allowed');
  });
});

describe('answering an offer is refused', () => {
  test('where there is none, and to anybody but its holder', async () => {
    const { activityId } = await town.publish(aPlan({ capacity: 1 }));
    await town.signUp(town.organizer, activityId);
    const { registrationId, status } = await town.signUp(resident, activityId);
    expect(status).toBe('waiting');
    const accepts = { registrationId, offer: 1, isAccepted: true };
    await refuses(resident, registration.answerOffer, accepts, 'offer-over');
    await refuses(town.organizer, registration.answerOffer, accepts, 'unknown-registration');
  });
});

test('the history of a registration is for its organisers alone', async () => {
  const { activityId } = await town.publish(aPlan());
  const { registrationId } = await town.signUp(resident, activityId);
  await refuses(resident, registration.readRosterEntry, { registrationId }, 'not-allowed');
  await refuses(resident, registration.listRoster, { activityId }, 'not-allowed');
});

describe('cancelling a registration is refused', () => {
  test('after its holder was let in, even when the start moved away', async () => {
    const plan = aPlan({ startsInMinutes: 20 });
    const made = await town.publish(plan);
    const { registrationId } = await town.signUp(resident, made.activityId);
    await granted(
      town.organizer.call(checkin.checkInByName, { activityId: made.activityId, sessionId: 's1', registrationId }),
    );
    const moved = plan.sessions.map((session) => ({
      ...session,
      startAt: addMinutes(session.startAt, 600),
      endAt: addMinutes(session.endAt, 600),
    }));
    const later = { ...plan, sessions: moved };
    await granted(town.organizer.call(activity.editActivity, { ...made, plan: later }));
    await refuses(resident, registration.cancelRegistration, { registrationId }, 'already-checked-in');
  });
});

test('cancelling twice changes nothing the second time', async () => {
  const { activityId } = await town.publish(aPlan());
  const { registrationId } = await town.signUp(resident, activityId);
  await granted(resident.call(registration.cancelRegistration, { registrationId }));
  const again = await expectNothingWritten(cloud, () =>
    resident.call(registration.cancelRegistration, { registrationId }),
  );
  expect(again).toEqual({ ok: true, value: { status: 'cancelled' } });
});

// The last, for it puts the clock forward.
test('cancelling is refused within two hours of the start, once a quarter of an hour has passed since signing up', async () => {
  const time = cloudTime(cloud);
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 119 }));
  const { registrationId } = await town.signUp(resident, activityId);
  const other = await aResident(cloud, 'oOther');
  const regretted = await town.signUp(other, activityId);
  time.pass(14);
  await granted(other.call(registration.cancelRegistration, { registrationId: regretted.registrationId }));
  time.pass(2);
  await refuses(resident, registration.cancelRegistration, { registrationId }, 'too-late-to-cancel');
});
