import * as activity from '../../contracts/activity/calls';
import * as contest from '../../contracts/contest/calls';
import * as member from '../../contracts/member/calls';
import * as registration from '../../contracts/registration/calls';
import { type Grant, type Role, scannerOf } from '../../domain/access/grants';
import type { Official, Panel } from '../../domain/contest/panel';
import { currentPolicyVersion } from '../../domain/member/member';
import { activityIdOf } from '../../domain/registration/registrationId';
import { keepAppointment } from './appointments';
import { type CloudForTests, cloudForTests, type Person } from './cloudForTests';
import { aContestPlan } from './contests';
import { aShortlistedEntry, memberIdOf } from './entries';
import { aPlan, minutesFromNow } from './plans';
import { aSignUp } from './signUps';
import { aFounding, aRequestId, aResident, aTown, granted, makeOrganizer } from './town';

const people = [
  ...(['resident', 'organizer', 'rival', 'former', 'administrator'] as const),
  ...(['scanner', 'judge', 'supervisor', 'checker'] as const),
] as const;
export const actors = ['stranger', ...people] as const;
export type Actor = (typeof actors)[number];

/** Who holds a role: whoever adds one names here who drives it. */
export const holdersOf: Readonly<Record<Role, readonly Actor[]>> = {
  administrator: ['administrator'],
  organizer: ['organizer', 'rival'],
  // Of the first activity.
  scanner: ['scanner'],
  // Of the first contest.
  judge: ['judge'],
  supervisor: ['supervisor'],
  checker: ['checker'],
};

/**
 * `own`: of the organisation that the person keeps, for others of the first one; `foreign`: of the other. The drafts are
 * activities likewise that were never published.
 */
export type Target = 'own' | 'foreign' | 'missing' | 'own-draft' | 'foreign-draft';

type Ids = {
  readonly organisationId: string;
  readonly activityId: string;
  readonly registrationId: string;
  readonly messageId: string;
  readonly contestId: string;
  readonly entryId: string;
};

export const missing: Ids = {
  organisationId: `org_${'0'.repeat(16)}`,
  activityId: `act_${'0'.repeat(16)}`,
  registrationId: `reg_${'0'.repeat(16)}.${'0'.repeat(16)}.self`,
  messageId: 'msg_0000000000000000',
  contestId: `con_${'0'.repeat(16)}`,
  entryId: `ent_${'0'.repeat(16)}`,
};

export type AccessStage = {
  readonly cloud: CloudForTests;
  /** A stranger is another one each time: a call may make a profile. */
  person(actor: Actor): Person;
  idsOf(actor: Actor, target: Target): Ids;
  /** The person's own registration and entry, somebody else's, or none. */
  idsOfOwn(actor: Actor, target: Target): Ids;
  close(): Promise<void>;
};

/** Two organisations with an organiser, an activity, a registration and a message each, and one person of every role. */
export async function aStageOfRoles(): Promise<AccessStage> {
  const cloud = await cloudForTests();
  const town = await aTown(cloud);
  const { administrator, organizer } = town;
  const holder = await aResident(cloud, 'oHolder');
  const persons = { administrator, organizer } as Record<(typeof people)[number], Person>;
  for (const name of people) persons[name] ??= await aResident(cloud, openidOf(name));
  const { rival, former } = persons;
  const second = await granted(administrator.call(member.createOrganisation, aFounding('龙马潭区志愿者协会')));
  await makeOrganizer(administrator, rival, second.organisationId);
  await makeOrganizer(administrator, former, town.organisationId);
  const grantNow = (person: Person, grants: readonly Grant[]) =>
    cloud.database.collection('members').where({ nickname: person.openid }).update({ data: { grants } });
  await grantNow(former, []);

  const draftContest = (keeper: Person, organisationId: string) =>
    granted(keeper.call(contest.createContest, { organisationId, requestId: aRequestId(), plan: aContestPlan() }));
  const draftOf = async (keeper: Person, { organisationId, ...ids }: Ids): Promise<Ids> => {
    const draft = { organisationId, requestId: aRequestId(), plan: aPlan() };
    const { activityId } = await granted(keeper.call(activity.createActivity, draft));
    const { contestId } = await draftContest(keeper, organisationId);
    return { ...ids, organisationId, activityId, contestId };
  };
  const thingsOf = async (keeper: Person, organisationId: string): Promise<Ids> => {
    const made = await granted(
      keeper.call(activity.createActivity, { organisationId, requestId: aRequestId(), plan: aPlan() }),
    );
    const { activityId } = made;
    await granted(keeper.call(activity.publishActivity, made));
    const { registrationId } = await granted(holder.call(registration.signUp, aSignUp(activityId)));
    const opened = await draftContest(keeper, organisationId);
    await granted(keeper.call(contest.openContest, opened));
    const { contestId } = opened;
    const messageId = await anUnreachedMessage(cloud, registrationId);
    const entryId = await aShortlistedEntry(cloud, contestId, { status: 'submitted' });
    await keepAppointment(cloud, entryId, holder);
    return { organisationId, activityId, registrationId, messageId, contestId, entryId };
  };
  const first = await thingsOf(organizer, town.organisationId);
  const other = await thingsOf(rival, second.organisationId);
  const [firstDraft, otherDraft] = [await draftOf(organizer, first), await draftOf(rival, other)];

  const ownThings = new Map<Actor, Pick<Ids, 'registrationId' | 'entryId'>>();
  for (const name of people) {
    const person = persons[name];
    const signedUp = await granted(person.call(registration.signUp, aSignUp(first.activityId)));
    const entry = { contestId: first.contestId, policyVersion: currentPolicyVersion } as const;
    const { entryId } = await granted(person.call(contest.startEntry, entry));
    await keepAppointment(cloud, entryId, person);
    ownThings.set(name, { registrationId: signedUp.registrationId, entryId });
  }
  await grantNow(persons.scanner, [scannerOf({ id: first.activityId, endAt: minutesFromNow(24 * 60) })]);
  await giveTasks(cloud, first.contestId, persons);
  // A judge reads what is to come on stage.
  const shortlisted = { ...first, entryId: await aShortlistedEntry(cloud, first.contestId) };

  let strangers = 0;
  return {
    cloud,
    person: (actor) => (actor === 'stranger' ? cloud.person(`oStranger${strangers++}`) : persons[actor]),
    idsOf: (actor, target) => {
      if (target === 'missing') return missing;
      if (target === 'own' && actor === 'judge') return shortlisted;
      const isOther = (target === 'own' || target === 'own-draft') === (actor === 'rival');
      if (target === 'own' || target === 'foreign') return isOther ? other : first;
      return isOther ? otherDraft : firstDraft;
    },
    idsOfOwn: (actor, target) => {
      if (target === 'missing') return missing;
      return target === 'own' ? { ...first, ...ownThings.get(actor) } : first;
    },
    close: () => cloud.close(),
  };
}

const openidOf = (name: string): string => `o${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The contest is the record of its roles. */
async function giveTasks(
  cloud: CloudForTests,
  contestId: string,
  { judge, supervisor, checker }: { readonly [name in 'judge' | 'supervisor' | 'checker']: Person },
): Promise<void> {
  const panel: Panel = [{ id: 'j1', name: '评委', memberId: await memberIdOf(cloud, judge) }];
  const officials: readonly Official[] = [
    { id: 'o1', role: 'supervisor', name: '主持人', memberId: await memberIdOf(cloud, supervisor) },
    { id: 'o2', role: 'checker', name: '审核员', memberId: await memberIdOf(cloud, checker) },
  ];
  await cloud.database.collection('contests').doc(contestId).update({ data: { panel, officials } });
}

async function anUnreachedMessage(cloud: CloudForTests, registrationId: string): Promise<string> {
  const activityId = activityIdOf(registrationId);
  const messageId = `msg_${activityId}`;
  const at = '2026-11-22T04:00:00.000Z';
  await cloud.database.collection('messages').add({
    data: {
      ...{ _id: messageId, activityId, registrationId, memberId: 'mem_0123456789abcdef', generation: 1 },
      ...{ kind: 'reminder', state: 'unreached', dueAt: at, until: null, leaseUntil: null },
      ...{ sentAt: null, errorCode: null, calledAt: null, calledBy: null },
    },
  });
  return messageId;
}
