import { cancelActivity, createActivity, publishActivity } from '../../../contracts/activity';
import type { InputOf } from '../../../contracts/call';
import { signUp } from '../../../contracts/registration';
import { currentPolicyVersion } from '../../../domain/member/member';
import { crowd, type DemoPerson } from '../content/people';
import type { Occurrence } from '../programme';
import { type CallAs, succeeded } from './callAs';
import type { Foundation } from './foundation';

/**
 * Makes one occurrence through the functions: draft, published, seats taken, called off, as its offering says.
 * Doing it again finds what it made before and leaves alone whatever people have changed in it since.
 */
export async function holdOccurrence(
  callAs: CallAs,
  foundation: Foundation,
  occurrence: Occurrence,
  ticketHolders: readonly DemoPerson[],
): Promise<string> {
  const { offering, name, plan } = occurrence;
  const { organisationId, organizer } = foundation[offering.organisation];
  const made = await callAs(organizer, createActivity, { organisationId, requestId: `demoplan${name}`, plan });
  const { activityId } = succeeded(made, `createActivity ${name}`);
  if (offering.fate.status === 'draft') return activityId;
  // Version 1 is the untouched draft: one that somebody has edited, published or called off answers otherwise.
  await callAs(organizer, publishActivity, { activityId, version: 1 });
  await Promise.all(
    [...ticketHolders, ...crowdOf(occurrence)].map((person) =>
      callAs(person, signUp, signUpOf(activityId, occurrence, person)),
    ),
  );
  if (offering.fate.status === 'cancelled')
    await callAs(organizer, cancelActivity, { activityId, reason: offering.fate.reason });
  return activityId;
}

const signUpOf = (activityId: string, { offering, name }: Occurrence, person: DemoPerson): InputOf<typeof signUp> => ({
  activityId,
  requestId: `demoseat${name}${person.phoneId.replaceAll('-', '')}`.slice(0, 32),
  // No number of a real phone begins with 10.
  phone: offering.phone === 'required' ? '10000000000' : null,
  policyVersion: currentPolicyVersion,
});

/** A different part of the crowd for each offering, always the same for one. */
function crowdOf({ offering }: Occurrence): readonly DemoPerson[] {
  const first = (offering.dayOfCycle * 5) % crowd.length;
  return [...crowd.slice(first), ...crowd.slice(0, first)].slice(0, offering.taken);
}
