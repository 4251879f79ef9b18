import * as activity from '../../../contracts/activity/calls';
import * as admission from '../../../contracts/admission/calls';
import { calendarDayOf } from '../../../domain/time/beijing';
import type { Person } from '../../support/cloudForTests';
import { aClosing, aLottery, applicationsFor, publicSource } from '../../support/draws';
import { aPlan, minutesFromNow } from '../../support/plans';
import { stageOfFile, unknownActivity } from '../../support/stage';
import { granted } from '../../support/town';

const { cloud, town, resident, refuses } = stageOfFile();

const close = (activityId: string) => granted(town.organizer.call(admission.closeApplications, aClosing(activityId)));
const drawLots = (activityId: string) => granted(town.organizer.call(admission.drawLots, { activityId, ...aLottery }));

describe('closing is refused', () => {
  const closing = (
    person: Person,
    activityId: string,
    failure: (typeof admission.closeApplications.failures)[number],
  ) => refuses(person, admission.closeApplications, aClosing(activityId), failure);

  test('for an unknown activity, to strangers, by anyone but its own organisers', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    await closing(town.organizer, unknownActivity, 'unknown-activity');
    await closing(resident, activityId, 'not-allowed');
    await closing(town.administrator, activityId, 'not-allowed');
  });

  test('where seats go to who comes first', async () => {
    const { activityId } = await town.publish(aPlan());
    await closing(town.organizer, activityId, 'not-by-lot');
  });

  test('before registration has closed, and in the minute after, while a press may be under way', async () => {
    const { activityId } = await town.publish(aPlan({ admission: 'lot' }));
    await town.signUp(resident, activityId);
    await closing(town.organizer, activityId, 'registration-still-open');
    const justClosed = { registrationClosesAt: minutesFromNow(-0.5) };
    await cloud.database.collection('activities').doc(activityId).update({ data: justClosed });
    await closing(town.organizer, activityId, 'registration-still-open');
  });

  test('with a value that is out already, or would come too late', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    const announcing = (minutes: number, failure: 'public-day-past' | 'public-day-too-late') =>
      refuses(
        town.organizer,
        admission.closeApplications,
        { ...aClosing(activityId), publicOn: calendarDayOf(minutesFromNow(minutes)) },
        failure,
        'publicOn',
      );
    await announcing(-24 * 60, 'public-day-past');
    await announcing(2 * 24 * 60, 'public-day-too-late');
  });

  test('when nobody applied, and when the activity was called off', async () => {
    const { activityId } = await applicationsFor(cloud, town, []);
    await closing(town.organizer, activityId, 'nobody-applied');
    await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
    await closing(town.organizer, activityId, 'activity-cancelled');
  });
});

describe('drawing is refused', () => {
  const drawing = (person: Person, activityId: string, failure: (typeof admission.drawLots.failures)[number]) =>
    refuses(person, admission.drawLots, { activityId, ...aLottery }, failure);

  test('before the list is closed, by who may not, and where there is nothing to draw', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    await drawing(town.organizer, unknownActivity, 'unknown-activity');
    await drawing(resident, activityId, 'not-allowed');
    await drawing(town.organizer, activityId, 'list-not-closed');
    await drawing(town.organizer, (await town.publish(aPlan())).activityId, 'not-by-lot');
  });

  test('until the day on which the value is published', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1], { startsInMinutes: 3 * 24 * 60 });
    const publicOn = calendarDayOf(minutesFromNow(24 * 60));
    await granted(town.organizer.call(admission.closeApplications, { ...aClosing(activityId), publicOn }));
    await drawing(town.organizer, activityId, 'value-not-out-yet');
    await cloud.database
      .collection('draws')
      .doc(activityId)
      .update({ data: { publicOn: calendarDayOf(minutesFromNow(0)) } });
    expect((await drawLots(activityId)).draw.publicSource).toBe(publicSource);
  });

  test('once the activity has started or was called off', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    await close(activityId);
    await cloud.database
      .collection('activities')
      .doc(activityId)
      .update({ data: { startAt: minutesFromNow(-1) } });
    await drawing(town.organizer, activityId, 'activity-started');
    await cloud.database
      .collection('activities')
      .doc(activityId)
      .update({ data: { status: 'cancelled' } });
    await drawing(town.organizer, activityId, 'activity-cancelled');
  });
});
