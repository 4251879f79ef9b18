import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { createOrganisation as call } from '../../contracts/member/calls';
import { can } from '../../domain/access/capabilities';
import { memberEntry } from '../../domain/audit/entry';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { OrganisationStore } from './ports';

type Needs = {
  readonly store: Pick<OrganisationStore, 'member' | 'add'>;
  readonly now: Clock;
  readonly organisationIdFor: (name: string) => string;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const createOrganisation =
  ({ store, now, organisationIdFor }: Needs) =>
  async (memberId: string, { name }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const member = await store.member(memberId);
    if (!can(member?.grants ?? [], 'create-organisation', null)) return fail('not-allowed');
    const id = organisationIdFor(name);
    const at = now();
    const entry = memberEntry('organisation-created', {
      actorId: memberId,
      on: id,
      organisationId: id,
      at,
    });
    return (await store.add({ id, name }, memberId, at, entry)) ? succeed({ organisationId: id }) : fail('name-taken');
  };
