import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listContests as call } from '../../../contracts/contest/setup';
import { organisationsOf } from '../../../domain/access/grants';
import { type AccessSnapshot, noResource } from '../../../domain/access/rules';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ContestStore, Organisation } from './ports';

type Needs = { readonly store: Pick<ContestStore, 'rolesOf' | 'ofOrganisations'>; readonly now: Clock };
type Roles = AccessSnapshot & { readonly organisations: readonly Organisation[] };

export const listContests = ({ store, now }: Needs) => ({
  find: async (memberId: string): Promise<Roles> => ({ ...(await store.rolesOf(memberId)), place: noResource }),

  run: async (
    _memberId: string,
    _input: ParsedInputOf<typeof call>,
    { grants, organisations }: Roles,
  ): Promise<Result<OutputOf<typeof call>, never>> => {
    const own = organisationsOf(grants, now());
    const found = await store.ofOrganisations(own);
    return succeed({
      contests: found.map(({ id, organisationId, title, status, startAt, venue }) => ({
        ...{ contestId: id, organisationId, title, status, startAt, venue },
      })),
      organisations: organisations.filter(({ id }) => own.includes(id)),
    });
  },
});
