import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { changeOfficeContact as call } from '../../../contracts/member/calls';
import { memberEntry } from '../../../domain/audit/entry';
import { isSameContact } from '../../../domain/organisation/officeContact';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { OrganisationStore } from '../ports';
import { findOrganisation, type SeenOrganisation } from './findOrganisation';

type Needs = {
  readonly store: Pick<OrganisationStore, 'grantsOf' | 'find' | 'changeContact'>;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const changeOfficeContact = ({ store, now }: Needs) => ({
  find: findOrganisation(store),

  run: async (
    memberId: string,
    { organisationId, version, officeContact }: ParsedInputOf<typeof call>,
    { organisation }: SeenOrganisation,
  ): Promise<Outcome> => {
    const { contactVersion } = organisation;
    if (isSameContact(organisation.officeContact, officeContact)) return succeed({ version: contactVersion });
    if (version !== contactVersion) return fail('contact-changed-meanwhile');
    const act = { actorId: memberId, on: organisationId, organisationId, occasion: version + 1, at: now() };
    const entry = memberEntry('office-contact-changed', act);
    if (await store.changeContact(organisationId, officeContact, version, entry))
      return succeed({ version: version + 1 });
    const meanwhile = await store.find(organisationId);
    return meanwhile && isSameContact(meanwhile.officeContact, officeContact)
      ? succeed({ version: meanwhile.contactVersion })
      : fail('contact-changed-meanwhile');
  },
});
