import type { OutputOf } from '../../../contracts/call';
import type { readMe as call } from '../../../contracts/member/calls';
import { isAdministrator, organisationsOf } from '../../../domain/access/grants';
import type { Member } from '../../../domain/member/member';
import { restrictionAt } from '../../../domain/member/noShows';
import { profileOf } from '../../../domain/member/profile';
import { type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { ProfileStore } from '../ports';

type Needs = { readonly store: Pick<ProfileStore, 'look'>; readonly now: Clock };

export const readMe =
  ({ store, now }: Needs) =>
  async (memberId: string): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const snapshot = await store.look(memberId, at);
    if (snapshot === null) return succeed(stranger);
    const { member, organisations, comingTickets } = snapshot;
    const own = organisationsOf(member.grants, at);
    return succeed({
      profile: profileOf(member),
      isAdministrator: isAdministrator(member.grants, at),
      organisations: organisations.filter(({ id }) => own.includes(id)).map(({ id, name }) => ({ id, name })),
      comingTickets,
      restriction: restrictionOf(member.noShows, at),
    });
  };

const stranger = {
  profile: null,
  isAdministrator: false,
  organisations: [],
  comingTickets: 0,
  restriction: null,
} as const;

function restrictionOf(noShows: Member['noShows'], now: Instant): OutputOf<typeof call>['restriction'] {
  const restriction = restrictionAt(noShows, now);
  return restriction && { until: restriction.until, absences: restriction.for.map((absence) => ({ ...absence })) };
}
