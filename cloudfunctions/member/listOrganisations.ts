import type { OutputOf } from '../../contracts/call';
import type { listOrganisations as call } from '../../contracts/member/calls';
import { can } from '../../domain/access/capabilities';
import { fail, type Result, succeed } from '../../domain/result';
import type { OrganisationStore } from './ports';

type Needs = { readonly store: Pick<OrganisationStore, 'member' | 'all'> };

export const listOrganisations =
  ({ store }: Needs) =>
  async (memberId: string): Promise<Result<OutputOf<typeof call>, 'not-allowed'>> => {
    const member = await store.member(memberId);
    if (!can(member?.grants ?? [], 'create-organisation', null)) return fail('not-allowed');
    const organisations = await store.all();
    return succeed({
      organisations: organisations.map(({ id, name, organizers }) => ({ id, name, organizers })),
    });
  };
