import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readOfficeContact as call } from '../../../contracts/member/calls';
import { type Result, succeed } from '../../../domain/result';
import type { OrganisationStore } from '../ports';
import { findOrganisation, type SeenOrganisation } from './findOrganisation';

type Needs = { readonly store: Pick<OrganisationStore, 'grantsOf' | 'find'> };

export const readOfficeContact = ({ store }: Needs) => ({
  find: findOrganisation(store),

  run: async (
    _memberId: string,
    _input: ParsedInputOf<typeof call>,
    { organisation: { name, officeContact, contactVersion } }: SeenOrganisation,
  ): Promise<Result<OutputOf<typeof call>, never>> => succeed({ name, officeContact, version: contactVersion }),
});
