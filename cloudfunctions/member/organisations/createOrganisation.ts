import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { createOrganisation as call } from '../../../contracts/member/calls';
import { type AccessSnapshot, noResource } from '../../../domain/access/rules';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { OrganisationStore } from '../ports';

type Needs = {
  readonly store: Pick<OrganisationStore, 'grantsOf' | 'add' | 'isMadeBy'>;
  readonly now: Clock;
  readonly organisationIdFor: (name: string) => string;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const createOrganisation = ({ store, now, organisationIdFor }: Needs) => ({
  find: async (memberId: string): Promise<AccessSnapshot> => ({
    grants: await store.grantsOf(memberId),
    place: noResource,
  }),

  run: async (memberId: string, { name, officeContact, requestId }: Input): Promise<Outcome> => {
    const id = organisationIdFor(name);
    const at = now();
    const entry = memberEntry('organisation-created', { actorId: memberId, on: id, organisationId: id, at });
    const press = { createdBy: memberId, requestId };
    if (await store.add({ id, name, officeContact }, { ...press, createdAt: at }, entry))
      return succeed({ organisationId: id });
    return (await store.isMadeBy(id, press)) ? succeed({ organisationId: id }) : fail('name-taken');
  },
});
