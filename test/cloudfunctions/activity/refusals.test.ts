import * as activity from '../../../contracts/activity/calls';
import * as admission from '../../../contracts/admission/calls';
import { aClosing, applicationsFor, endRegistration } from '../../support/draws';
import { aPlan, aService, aSession, minutesFromNow } from '../../support/plans';
import { stageOfFile } from '../../support/stage';
import { aRequestId, granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town, resident, refuses } = stageOfFile();

describe('an organiser’s change is refused', () => {
  const refusesEdit = async (change: Parameters<typeof aPlan>[0], failure: string) => {
    const made = await town.publish(aPlan({ phone: 'none' }));
    const answer = await expectNothingWritten(cloud, () =>
      town.organizer.call(activity.editActivity, { ...made, plan: aPlan(change) }),
    );
    expect(answer).toEqual({ ok: false, failure });
  };

  test('when the plan has a fault', async () => {
    await refusesEdit({ startsInMinutes: -5 }, 'starts-in-the-past');
    await refusesEdit({ registrationClosesAt: minutesFromNow(-120) }, 'registration-window-empty');
    await refusesEdit({ registrationClosesAt: minutesFromNow(3000) }, 'registration-closes-after-end');
    await refusesEdit({ details: { kind: 'lecture', classHours: 3 } }, 'class-hours-exceed-duration');
    await refusesEdit({ details: aService() }, 'kind-is-fixed');
  });

  test('when it was made on an older version', async () => {
    const made = await town.publish(aPlan());
    await granted(town.organizer.call(activity.editActivity, { ...made, plan: aPlan({ title: '改过的标题' }) }));
    await refuses(town.organizer, activity.editActivity, { ...made, plan: aPlan() }, 'changed-meanwhile');
  });

  test('when it would leave fewer seats than are taken', async () => {
    const made = await town.publish(aPlan({ capacity: 3 }));
    await town.signUp(resident, made.activityId);
    await town.signUp(town.administrator, made.activityId);
    await refuses(
      town.organizer,
      activity.editActivity,
      { ...made, plan: aPlan({ capacity: 1 }) },
      'capacity-below-signed-up',
      'plan.sessions.0.places.0.capacity',
    );
  });

  test('when a party that stays together would wait for more seats than there are', async () => {
    const planFor = (capacity: number) => aPlan({ capacity, seatsPerSignUp: 3 });
    const made = await town.publish(planFor(4));
    await town.signUp(resident, made.activityId, { seats: 2 });
    expect(await town.signUp(town.administrator, made.activityId, { seats: 3 })).toMatchObject({ status: 'waiting' });
    await refuses(
      town.organizer,
      activity.editActivity,
      { ...made, plan: planFor(2) },
      'capacity-below-party',
      'plan.sessions.0.places.0.capacity',
    );
    await granted(town.organizer.call(activity.editActivity, { ...made, plan: planFor(3) }));
  });

  test('when people could apply again after the list of the draw was closed', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    const reopening = async () => {
      const { version, plan } = await granted(town.organizer.call(activity.readPlan, { activityId }));
      return { activityId, version, plan: { ...plan, registrationClosesAt: minutesFromNow(60) } };
    };
    const reopened = await reopening();
    await granted(town.organizer.call(activity.editActivity, reopened));
    await endRegistration(cloud, activityId);
    await granted(town.organizer.call(admission.closeApplications, aClosing(activityId)));
    await refuses(
      town.organizer,
      activity.editActivity,
      await reopening(),
      'list-is-closed',
      'plan.registrationClosesAt',
    );
  });

  test('after the activity was called off', async () => {
    const made = await town.publish(aPlan());
    const cancelled = await granted(
      town.organizer.call(activity.cancelActivity, { activityId: made.activityId, reason: '场地停电' }),
    );
    const now = { ...made, ...cancelled };
    await refuses(town.organizer, activity.editActivity, { ...now, plan: aPlan() }, 'activity-cancelled');
    await refuses(town.organizer, activity.publishActivity, now, 'activity-cancelled');
    await refuses(
      town.organizer,
      activity.cancelActivity,
      { activityId: made.activityId, reason: '再取消一次' },
      'already-cancelled',
    );
  });

  test('after the activity has begun', async () => {
    const made = await town.publish(aPlan());
    await cloud.database
      .collection('activities')
      .doc(made.activityId)
      .update({ data: { startAt: minutesFromNow(-1), 'sessions.0.startAt': minutesFromNow(-1) } });
    await refuses(town.organizer, activity.editActivity, { ...made, plan: aPlan() }, 'activity-started');
    await refuses(
      town.organizer,
      activity.cancelActivity,
      { activityId: made.activityId, reason: '来不及了' },
      'activity-started',
    );
  });

  test('when a draft’s end lies before its start', async () => {
    const plan = aPlan({ sessions: [aSession({ endAt: minutesFromNow(0) })] });
    await refuses(
      town.organizer,
      activity.createActivity,
      { organisationId: town.organisationId, requestId: aRequestId(), plan },
      'ends-before-start',
    );
  });
});

test('a draft with a fault is kept, and only its publishing is refused', async () => {
  const made = await town.draft(aPlan({ details: aService({ risks: '' }) }));
  await refuses(town.organizer, activity.publishActivity, made, 'risks-missing');
  const hazardous = await town.draft(aPlan({ details: aService({ isHazardous: true }) }));
  await refuses(town.organizer, activity.publishActivity, hazardous, 'insurance-missing');
});

test('publishing what is published, and creating by the same request, change nothing', async () => {
  const made = await town.publish(aPlan());
  const again = await expectNothingWritten(cloud, () => town.organizer.call(activity.publishActivity, made));
  expect(again).toEqual({ ok: true, value: { version: made.version } });

  const request = { organisationId: town.organisationId, requestId: aRequestId(), plan: aPlan() };
  const first = await town.organizer.call(activity.createActivity, request);
  expect(await expectNothingWritten(cloud, () => town.organizer.call(activity.createActivity, request))).toEqual(first);
});
