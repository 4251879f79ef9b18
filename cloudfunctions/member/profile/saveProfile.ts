import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { saveProfile as call } from '../../../contracts/member/calls';
import { newMember, profileChange, profileOf, reviewAgeBand } from '../../../domain/member/profile';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ProfileStore } from '../ports';

type Needs = { readonly store: Pick<ProfileStore, 'find' | 'add' | 'change'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, 'guardian-needed'>;

export const saveProfile =
  ({ store, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const ageBand = reviewAgeBand(input.ageBand);
    if (!ageBand.ok) return ageBand;
    const profile = { nickname: input.nickname, ageBand: ageBand.value };
    const at = now();
    const fresh = newMember({ id: memberId, ...profile }, at);
    const member = await store.find(memberId);
    if (member === null && (await store.add(fresh, at))) return succeed(profileOf(fresh));
    const change = profileChange(member ?? fresh, profile, at);
    await store.change(memberId, change, at);
    return succeed(profileOf({ ...(member ?? fresh), ...change }));
  };
