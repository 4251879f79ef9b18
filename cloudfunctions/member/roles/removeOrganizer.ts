import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { removeOrganizer as call } from '../../../contracts/member/calls';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { OrganizerStore } from '../ports';
import { organizersNow, type SeenOrganizers } from './organizersNow';

type Needs = {
  readonly store: OrganizerStore;
  readonly now: Clock;
  readonly organizerIdFor: (organisationId: string, memberId: string) => string;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const removeOrganizer = ({ store, now, organizerIdFor }: Needs) => ({
  find: organizersNow(store, now),

  run: async (
    actorId: string,
    { organisationId, organizerId, reason }: ParsedInputOf<typeof call>,
    { organizers }: SeenOrganizers,
  ): Promise<Outcome> => {
    const organizer = organizers.find(({ memberId }) => organizerIdFor(organisationId, memberId) === organizerId);
    if (organizer === undefined) return fail('organizer-gone');
    const { memberId } = organizer;
    const at = now();
    const act = { actorId, on: memberId, organisationId, occasion: `${organisationId}.${at}`, reason, at };
    if (!(await store.takeBack(memberId, { organisationId, at }, memberEntry('organizer-removed', act))))
      return fail('organizer-gone');
    return succeed({ left: organizers.length - 1 });
  },
});
