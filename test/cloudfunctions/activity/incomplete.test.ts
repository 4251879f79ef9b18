import * as activity from '../../../contracts/activity/calls';
import { aPlan } from '../../support/plans';
import { stageOfFile } from '../../support/stage';
import { granted } from '../../support/town';

const { town, refuses } = stageOfFile();

const unfinished = aPlan({ title: '', venue: '', townshipCode: '' });

test('an unfinished plan is kept as a draft, read as it was written, and not shown to anyone before it is finished', async () => {
  const { activityId, version } = await town.draft(unfinished);
  const { plan, status } = await granted(town.organizer.call(activity.readPlan, { activityId }));
  expect([plan, status]).toEqual([unfinished, 'draft']);
  const listed = await granted(town.organizer.call(activity.listManaged, { after: null }));
  expect(listed.activities.find(({ id }) => id === activityId)).toMatchObject({ title: '', status: 'draft' });
  await refuses(town.organizer, activity.publishActivity, { activityId, version }, 'plan-incomplete', 'title');
  const finished = { ...unfinished, title: '竹编', venue: '工坊', townshipCode: '510502001' };
  const edited = await granted(town.organizer.call(activity.editActivity, { activityId, version, plan: finished }));
  await granted(town.organizer.call(activity.publishActivity, { activityId, ...edited }));
});

test('what is published cannot become unfinished', async () => {
  const { activityId, version } = await town.publish(aPlan());
  const plan = aPlan({ venue: '' });
  await refuses(town.organizer, activity.editActivity, { activityId, version, plan }, 'plan-incomplete', 'plan.venue');
});
