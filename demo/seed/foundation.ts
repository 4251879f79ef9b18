import {
  acceptInvitation,
  claimAdministrator,
  createOrganisation,
  inviteOrganizer,
  listMeInRanking,
  listOrganisations,
  readMe,
  saveProfile,
} from '../../contracts/member/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import type { DemoOrganisation } from '../content/offering';
import { demoOrganisations } from '../content/organisations';
import { administrator, type DemoPerson, everyone, phoneHolders } from '../content/people';
import { type CallAs, succeeded } from './callAs';

const organizers: Readonly<Record<DemoOrganisation, DemoPerson>> = {
  lectures: phoneHolders.organizer,
  service: phoneHolders.teamLead,
  roadshow: phoneHolders.organizer,
};

export type Foundation = Readonly<
  Record<DemoOrganisation, { readonly organisationId: string; readonly organizer: DemoPerson }>
>;

/** Profiles and consents, as each person would give them. Only for data that nobody has used yet: it overwrites. */
export const introduceEveryone = async (callAs: CallAs): Promise<void> => {
  await Promise.all(everyone.map((person) => introduce(callAs, person)));
};

/** The administrator, the organisations and who organises for them. Doing it again changes nothing. */
export async function layFoundation(callAs: CallAs, administratorCode: string): Promise<Foundation> {
  const claimed = await callAs(administrator, claimAdministrator, { code: administratorCode });
  if (!claimed.ok && claimed.failure !== 'already-claimed') throw new Error(`claimAdministrator: ${claimed.failure}`);
  return {
    lectures: await found(callAs, 'lectures'),
    service: await found(callAs, 'service'),
    roadshow: await found(callAs, 'roadshow'),
  };
}

async function introduce(callAs: CallAs, person: DemoPerson): Promise<void> {
  if (!person.profile) return;
  const policyVersion = currentPolicyVersion;
  succeeded(await callAs(person, saveProfile, { ...person.profile, policyVersion }), 'saveProfile');
  if (person.isListed)
    succeeded(await callAs(person, listMeInRanking, { isListed: true, policyVersion }), 'listMeInRanking');
}

async function found(callAs: CallAs, which: DemoOrganisation): Promise<Foundation[DemoOrganisation]> {
  const organizer = organizers[which];
  const organisationId = await organisationOf(callAs, which);
  const me = succeeded(await callAs(organizer, readMe, {}), 'readMe');
  if (!me.organisations.some(({ id }) => id === organisationId)) {
    const { code } = succeeded(await callAs(administrator, inviteOrganizer, { organisationId }), 'inviteOrganizer');
    succeeded(await callAs(organizer, acceptInvitation, { code }), 'acceptInvitation');
  }
  return { organisationId, organizer };
}

async function organisationOf(callAs: CallAs, which: DemoOrganisation): Promise<string> {
  const { name, officeContact } = demoOrganisations[which];
  const requestId = `demoorganisation${which}`;
  const made = await callAs(administrator, createOrganisation, { requestId, name, officeContact });
  if (made.ok) return made.value.organisationId;
  const all = succeeded(await callAs(administrator, listOrganisations, {}), 'listOrganisations');
  const known = all.organisations.find((organisation) => organisation.name === name);
  if (!known) throw new Error(`createOrganisation: ${made.failure}`);
  return known.id;
}
