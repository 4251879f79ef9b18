import { cancelActivity, createActivity, publishActivity } from '../../contracts/activity/managing';
import type { InputOf } from '../../contracts/call';
import { signUp } from '../../contracts/registration/signingUp';
import { cancelRegistration, listTickets } from '../../contracts/registration/tickets';
import { currentPolicyVersion } from '../../domain/member/member';
import { crowd, type DemoPerson } from '../content/people';
import type { Occurrence } from '../programme';
import { type CallAs, succeeded } from './callAs';
import type { Foundation } from './foundation';

/** Who of the people with a phone on the page has a seat from the start, and who waits behind the others. */
export type Holders = { readonly seated: readonly DemoPerson[]; readonly waiting: readonly DemoPerson[] };

/**
 * Makes one occurrence through the functions: draft, published, seats taken, a line formed, called off, as its offering
 * says.
 * Doing it again finds what it made before and leaves alone whatever people have changed in it since.
 */
export async function holdOccurrence(
  callAs: CallAs,
  foundation: Foundation,
  occurrence: Occurrence,
  holders: Holders,
): Promise<string> {
  const { offering, name, plan } = occurrence;
  const { organisationId, organizer } = foundation[offering.organisation];
  const made = await callAs(organizer, createActivity, { organisationId, requestId: `demoplan${name}`, plan });
  const { activityId } = succeeded(made, `createActivity ${name}`);
  if (offering.fate.status === 'draft') return activityId;
  // Version 1 is the untouched draft: one that somebody has edited, published or called off answers otherwise.
  await callAs(organizer, publishActivity, { activityId, version: 1 });
  const seated = [...holders.seated.map((person) => ({ person, ...aSeat })), ...crowdOf(occurrence)];
  await Promise.all(seated.map((request) => callAs(request.person, signUp, signUpOf(activityId, occurrence, request))));
  // One after the other: their order is the line's.
  for (const request of [...lineOf(occurrence), ...holders.waiting.map((person) => ({ person, ...aSeat }))])
    await callAs(request.person, signUp, signUpOf(activityId, occurrence, request));
  for (const { person } of crowdOf(occurrence).slice(0, offering.givenBack)) await giveBack(callAs, activityId, person);
  if (offering.fate.status === 'cancelled')
    await callAs(organizer, cancelActivity, { activityId, reason: offering.fate.reason });
  return activityId;
}

type SeatRequest = Pick<InputOf<typeof signUp>, 'sessionId' | 'ticketKind' | 'seats' | 'maySplit'> & {
  readonly person: DemoPerson;
};
const aSeat = { sessionId: 's1', ticketKind: 'hall', seats: 1, maySplit: false } as const;

const signUpOf = (
  activityId: string,
  { offering, name }: Occurrence,
  { person, ...request }: SeatRequest,
): InputOf<typeof signUp> => ({
  activityId,
  requestId: `demoseat${name}${person.phoneId.replaceAll('-', '')}`.slice(0, 32),
  ...request,
  // No number of a real phone begins with 10.
  phone: offering.phone === 'required' ? '10000000000' : null,
  policyVersion: currentPolicyVersion,
});

async function giveBack(callAs: CallAs, activityId: string, person: DemoPerson): Promise<void> {
  const { tickets } = succeeded(await callAs(person, listTickets, {}), 'listTickets');
  const ticket = tickets.find(({ activity }) => activity.id === activityId);
  if (ticket) await callAs(person, cancelRegistration, { registrationId: ticket.registrationId });
}

/** A different part of the crowd for each offering, always the same for one. */
const crowdFor = ({ offering }: Occurrence): readonly DemoPerson[] => {
  const first = (offering.dayOfCycle * 5) % crowd.length;
  return [...crowd.slice(first), ...crowd.slice(0, first)];
};

/** One seat for each of them, place by place. */
function crowdOf(occurrence: Occurrence): readonly SeatRequest[] {
  const places = occurrence.offering.sessions.flatMap((session, index) =>
    session.places.flatMap(({ kind, taken }) =>
      Array.from({ length: taken }, () => ({ ...aSeat, sessionId: `s${index + 1}`, ticketKind: kind })),
    ),
  );
  return crowdFor(occurrence)
    .slice(0, places.length)
    .map((person, index) => ({ person, ...aSeat, ...places[index] }));
}

/** Who comes after them. */
function lineOf(occurrence: Occurrence): readonly SeatRequest[] {
  const { line } = occurrence.offering;
  const others = crowdFor(occurrence).slice(crowdOf(occurrence).length);
  return others.slice(0, line.length).map((person, index) => ({ person, ...aSeat, ...line[index] }));
}
