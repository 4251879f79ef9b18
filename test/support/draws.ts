import * as admission from '../../contracts/admission/calls';
import type { OutputOf } from '../../contracts/call';
import type { ActivityPlan } from '../../domain/activity/activity';
import { calendarDayOf } from '../../domain/time/beijing';
import { instantOf } from '../../domain/time/instant';
import type { CloudForTests, Person } from './cloudForTests';
import { aPlan, minutesFromNow } from './plans';
import { aResident, granted, type Town } from './town';

export const aLottery = { publicValue: '05 11 17 20 26 33 + 09' };

export const publicSource = '双色球 2026138期';
/** What a list is closed with: its value comes out on this very day. */
export const aClosing = (activityId: string, now = Date.now()) => ({
  activityId,
  publicSource,
  publicOn: calendarDayOf(instantOf(now)),
});

export type Draw = NonNullable<OutputOf<typeof admission.readDraw>['draw']>;

/** Registration ended so long ago that nobody's press is still under way. */
export async function endRegistration(cloud: CloudForTests, activityId: string): Promise<void> {
  await cloud.database
    .collection('activities')
    .doc(activityId)
    .update({ data: { registrationClosesAt: minutesFromNow(-2) } });
}

const known = new WeakMap<CloudForTests, Person[]>();

/** The same people again where a test has made some before: who applied elsewhere may apply here. */
async function peopleOf(cloud: CloudForTests, count: number): Promise<readonly Person[]> {
  const people = known.get(cloud) ?? [];
  known.set(cloud, people);
  while (people.length < count) people.push(await aResident(cloud, `oApplicant${people.length + 1}`));
  return people.slice(0, count);
}

type Applications = {
  readonly activityId: string;
  readonly applicants: readonly Person[];
  /** Of each of them, in the same order. */
  readonly registrationIds: readonly string[];
};

/** People who applied, each for one of these numbers of seats, and registration that has ended. */
export async function applicationsFor(
  cloud: CloudForTests,
  town: Town,
  wishes: readonly number[],
  { maySplit = false, ...plan }: Parameters<typeof aPlan>[0] & { readonly maySplit?: boolean } = {},
): Promise<Applications> {
  const made: ActivityPlan = aPlan({ admission: 'lot', seatsPerSignUp: 6, ...plan });
  const { activityId } = await town.publish(made);
  const applicants = await peopleOf(cloud, wishes.length);
  const registrationIds: string[] = [];
  for (const [index, person] of applicants.entries()) {
    const { registrationId } = await town.signUp(person, activityId, { seats: wishes[index] ?? 1, maySplit });
    registrationIds.push(registrationId);
  }
  await endRegistration(cloud, activityId);
  return { activityId, applicants, registrationIds };
}

export const drawOf = async (person: Person, activityId: string): Promise<Draw> => {
  const { draw } = await granted(person.call(admission.readDraw, { activityId }));
  if (draw === null) throw new Error(`${activityId} has no draw`);
  return draw;
};

export const lotOf = async (person: Person, activityId: string): Promise<string> =>
  String((await granted(person.call(admission.readDraw, { activityId }))).myLot);
