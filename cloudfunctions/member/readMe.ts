import type { OutputOf } from '../../contracts/call';
import type { readMe as call } from '../../contracts/member';
import { isAdministrator } from '../../domain/access/grants';
import { profileOf } from '../../domain/member/profile';
import { type Result, succeed } from '../../domain/result';
import type { Clock, ProfileStore } from './ports';

type Needs = { readonly store: Pick<ProfileStore, 'look'>; readonly now: Clock };

export const readMe =
  ({ store, now }: Needs) =>
  async (memberId: string): Promise<Result<OutputOf<typeof call>, never>> => {
    const sight = await store.look(memberId, now());
    if (sight === null) return succeed({ profile: null, isAdministrator: false, organisations: [], comingTickets: 0 });
    const { member, organisations, comingTickets } = sight;
    return succeed({
      profile: profileOf(member),
      isAdministrator: isAdministrator(member.grants),
      organisations: organisations.map(({ id, name }) => ({ id, name })),
      comingTickets,
    });
  };
