import * as activity from '../../contracts/activity/calls';
import * as admission from '../../contracts/admission/calls';
import * as checkin from '../../contracts/checkin/calls';
import * as member from '../../contracts/member/calls';
import * as message from '../../contracts/message/calls';
import * as registration from '../../contracts/registration/calls';
import { currentPolicyVersion as policyVersion } from '../../domain/member/member';
import { type CloudForTests, cloudForTests, type Person } from '../support/cloudForTests';
import { aPlan, minutesFromNow } from '../support/plans';
import { aSignUp } from '../support/signUps';
import { aFounding, aRequestId, aResident, aTown, granted, makeOrganizer, type Town } from '../support/town';

let cloud: CloudForTests;
let town: Town;
let keepers: readonly { readonly organizer: Person; readonly organisationId: string }[];
let people: readonly Person[];
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  const { administrator, organizer, organisationId } = town;
  const second = await granted(administrator.call(member.createOrganisation, aFounding('龙马潭区志愿者协会')));
  const rival = await aResident(cloud, 'oRival');
  await makeOrganizer(administrator, rival, second.organisationId);
  keepers = [
    { organizer, organisationId },
    { organizer: rival, ...second },
  ];
  people = await Promise.all(['oLin', 'oZhou'].map((openid) => aResident(cloud, openid)));
});
afterAll(() => cloud.close());

async function published(keeper: (typeof keepers)[number], plan: ReturnType<typeof aPlan>): Promise<string> {
  const { organizer, organisationId } = keeper;
  const made = await granted(
    organizer.call(activity.createActivity, { organisationId, requestId: aRequestId(), plan }),
  );
  await granted(organizer.call(activity.publishActivity, made));
  return made.activityId;
}

/** Whatever an organisation is told of the people, who signed up for a lecture of today and applied for another. */
async function answersOf(keeper: (typeof keepers)[number]): Promise<readonly unknown[]> {
  const { organizer } = keeper;
  const soon = await published(keeper, aPlan({ startsInMinutes: 20 }));
  const reviewed = await published(keeper, {
    ...aPlan({ startsInMinutes: 3000 }),
    admission: 'review',
    registrationClosesAt: minutesFromNow(600),
  });
  const told = async (activityId: string) => {
    const ids: string[] = [];
    for (const person of people)
      ids.push((await granted(person.call(registration.signUp, aSignUp(activityId)))).registrationId);
    return ids;
  };
  const [ids, applied] = [await told(soon), await told(reviewed)];
  const answers: unknown[] = [
    await granted(
      organizer.call(checkin.checkInByName, { activityId: soon, sessionId: 's1', registrationId: ids[0] ?? '' }),
    ),
    await granted(organizer.call(checkin.readDesk, { activityId: soon, sessionId: null })),
    await granted(organizer.call(admission.listApplicants, { activityId: reviewed })),
  ];
  for (const registrationId of applied)
    await granted(organizer.call(admission.rejectApplicant, { registrationId, reason: '名额已满' }));
  await cloud.cloud.runTimer('message');
  for (const activityId of [soon, reviewed]) {
    answers.push(await granted(organizer.call(registration.listRoster, { activityId })));
    answers.push(await granted(organizer.call(message.readDeliveries, { activityId })));
  }
  for (const registrationId of [...ids, ...applied])
    answers.push(await granted(organizer.call(registration.readRosterEntry, { registrationId })));
  return answers;
}

const instant = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** What stands in an answer besides moments, down to the parts of its ids. */
function textsIn(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return answer.replace(instant, '').split(/[_.]/).filter(Boolean);
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}

/** The same people under other names, so that what is left in common is not what they wrote themselves. */
async function renamed(suffix: string): Promise<void> {
  for (const [index, person] of people.entries())
    await granted(
      person.call(member.saveProfile, { nickname: `${'甲乙'[index]}${suffix}`, ageBand: 'adult', policyVersion }),
    );
}

test('what two organisations are told of the same people has words of the calls and plans in common, and nothing of a person', async () => {
  const told: (readonly unknown[])[] = [];
  for (const [index, keeper] of keepers.entries()) {
    await renamed(['先生', '女士'][index] ?? '');
    told.push(await answersOf(keeper));
  }
  const [first, second] = told.map((answers) => new Set(answers.flatMap(textsIn)));
  expect([...(first ?? [])].filter((text) => second?.has(text)).sort()).toEqual(
    '1 admission applied checked-in confirmed declined hall member msg organizer published reg rejected s1 self signed-up unreached valid 乡村振兴大讲堂 名额已满'.split(
      ' ',
    ),
  );
});
