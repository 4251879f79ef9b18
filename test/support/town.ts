import * as activity from '../../contracts/activity/calls';
import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import * as member from '../../contracts/member/calls';
import * as registration from '../../contracts/registration/calls';
import { type AgeBand, currentPolicyVersion } from '../../domain/member/member';
import { type Answered, administratorCode, type CloudForTests, type Person } from './cloudForTests';
import { aRequestId } from './requestId';
import { aSignUp, type SignUpChange } from './signUps';

export { aRequestId };

export const anOfficeContact = { name: '办公室', phone: '08303123456', place: '文化馆一楼服务台' } as const;

/** An organisation to be founded by a press of its own. */
export const aFounding = (name: string) => ({ requestId: aRequestId(), name, officeContact: anOfficeContact });

/** The value of an answer that the test takes for granted. */
export async function granted<Call extends AnyCall>(answered: Promise<Answered<Call>>): Promise<OutputOf<Call>> {
  const answer = await answered;
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.value;
}

type Profile = { readonly nickname?: string; readonly ageBand?: AgeBand };

/** A person with a profile. */
export async function aResident(
  cloud: CloudForTests,
  openid: string,
  { nickname = openid, ageBand = 'adult' }: Profile = {},
): Promise<Person> {
  const person = cloud.person(openid);
  await granted(person.call(member.saveProfile, { nickname, ageBand, policyVersion: currentPolicyVersion }));
  return person;
}

/** Each call makes another one: `oSomebody1`, `oSomebody2` and so on, on the cloud that is there by then. */
export function residents(on: { readonly cloud: CloudForTests }, name = 'oSomebody'): () => Promise<Person> {
  let people = 0;
  return () => aResident(on.cloud, `${name}${++people}`);
}

type Plan = InputOf<typeof activity.createActivity>['plan'];

export type Town = {
  readonly administrator: Person;
  readonly organizer: Person;
  readonly organisationId: string;
  /** A published activity of the organisation. */
  publish(plan: Plan): Promise<{ readonly activityId: string; readonly version: number }>;
  draft(plan: Plan): Promise<{ readonly activityId: string; readonly version: number }>;
  /** What the call answers: `confirmed`, `waiting` or `applied`, and under which id. */
  signUp(person: Person, activityId: string, change?: SignUpChange): Promise<OutputOf<typeof registration.signUp>>;
};

/** An administrator, one organisation and its organiser, made the way they are made in a real deployment. */
export async function aTown(cloud: CloudForTests): Promise<Town> {
  const administrator = await aResident(cloud, 'oAdministrator');
  const organizer = await aResident(cloud, 'oOrganizer');
  await granted(administrator.call(member.claimAdministrator, { code: administratorCode }));
  const { organisationId } = await granted(administrator.call(member.createOrganisation, aFounding('江阳区文化馆')));
  await makeOrganizer(administrator, organizer, organisationId);

  const draft = (plan: Plan) =>
    granted(organizer.call(activity.createActivity, { organisationId, requestId: aRequestId(), plan }));
  return {
    administrator,
    organizer,
    organisationId,
    draft,
    publish: async (plan) => {
      const made = await draft(plan);
      return { ...made, ...(await granted(organizer.call(activity.publishActivity, made))) };
    },
    signUp: (person, activityId, change) => granted(person.call(registration.signUp, aSignUp(activityId, change))),
  };
}

export async function makeOrganizer(administrator: Person, person: Person, organisationId: string): Promise<void> {
  const { code } = await granted(administrator.call(member.inviteOrganizer, { organisationId }));
  await granted(person.call(member.acceptInvitation, { code }));
}
