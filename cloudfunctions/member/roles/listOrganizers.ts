import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listOrganizers as call } from '../../../contracts/member/calls';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { OrganizerStore } from '../ports';
import { organizersNow, type SeenOrganizers } from './organizersNow';

type Needs = {
  readonly store: Pick<OrganizerStore, 'grantsOf' | 'find'>;
  readonly now: Clock;
  readonly organizerIdFor: (organisationId: string, memberId: string) => string;
};

export const listOrganizers = ({ store, now, organizerIdFor }: Needs) => ({
  find: organizersNow(store, now),

  run: async (
    _memberId: string,
    { organisationId }: ParsedInputOf<typeof call>,
    { name, organizers }: SeenOrganizers,
  ): Promise<Result<OutputOf<typeof call>, never>> =>
    succeed({
      name,
      organizers: [...organizers]
        .sort((left, right) => ((left.since ?? '') < (right.since ?? '') ? -1 : 1))
        .map(({ memberId, nickname, since }) => ({ id: organizerIdFor(organisationId, memberId), nickname, since })),
    }),
});
