import { randomUUID } from 'node:crypto';
import { createActivity, publishActivity } from '../../../contracts/activity/managing';
import type { InputOf } from '../../../contracts/call';
import { readMe } from '../../../contracts/member/calls';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import { plainLecture } from '../plainLecture';
import type { HeldPhone } from './heldPhone';
import { aRequestId } from './requestId';

type Plan = InputOf<typeof createActivity>['plan'];

export interface PublishedActivity {
  readonly activityId: string;
  /** No other activity has it. */
  readonly title: string;
}

/** Soon enough to stand at the top of a list, late enough to be cancelled by who signed up. */
export const inThreeHours = 180;
/** The door is open already: it opens half an hour before the start. */
export const inTwentyMinutes = 20;

/** A plan of a lecture in 江阳区 that anyone may come to, with one session in the hall unless `sessions` says otherwise. */
export function aPlan(
  minutesFromNow: number,
  { capacity = 20, ...wishes }: Partial<Plan> & { readonly capacity?: number } = {},
): Plan {
  const startAt = addMinutes(instantOf(new Date()), minutesFromNow);
  const endAt = addMinutes(startAt, 90);
  return {
    ...plainLecture,
    title: `测试讲座 ${randomUUID().slice(0, 8)}`,
    summary: '',
    townshipCode: '510502003',
    venue: '社区活动室',
    sessions: [{ id: 's1', startAt, endAt, places: [{ kind: 'hall', capacity }] }],
    registrationOpensAt: addMinutes(startAt, -24 * 60),
    registrationClosesAt: endAt,
    ...wishes,
  };
}

/** Publishes a plan as the first organisation of this phone's owner: what a test begins with, not what it is about. */
export async function publish(organizer: HeldPhone, plan: Plan): Promise<PublishedActivity> {
  const { organisations } = await organizer.ask(readMe, {});
  const [organisation] = organisations;
  if (organisation === undefined) throw new Error('this phone’s owner organises nothing');
  const { activityId, version } = await organizer.ask(createActivity, {
    organisationId: organisation.id,
    requestId: aRequestId(),
    plan,
  });
  await organizer.ask(publishActivity, { activityId, version });
  return { activityId, title: plan.title };
}

export const pageOfActivity = (activityId: string): string => `/pages/activity/index?activityId=${activityId}`;
export const pageOfDesk = (activityId: string): string => `/organizer/desk/index?activityId=${activityId}`;
export const pageOfRoster = (activityId: string): string => `/organizer/roster/index?activityId=${activityId}`;
