import type { OutputOf } from '../../../contracts/call';
import type { listOrganisations as call } from '../../../contracts/member/calls';
import { type AccessSnapshot, noResource } from '../../../domain/access/rules';
import { type Result, succeed } from '../../../domain/result';
import type { OrganisationStore } from '../ports';

type Needs = { readonly store: Pick<OrganisationStore, 'grantsOf' | 'all'> };

export const listOrganisations = ({ store }: Needs) => ({
  find: async (memberId: string): Promise<AccessSnapshot> => ({
    grants: await store.grantsOf(memberId),
    place: noResource,
  }),

  run: async (): Promise<Result<OutputOf<typeof call>, never>> => {
    const organisations = await store.all();
    return succeed({
      organisations: organisations.map(({ id, name, organizers, officeContact }) => ({
        id,
        name,
        organizers,
        officeContact,
      })),
    });
  },
});
