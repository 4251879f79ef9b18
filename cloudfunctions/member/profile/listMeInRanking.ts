import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listMeInRanking as call } from '../../../contracts/member/calls';
import { mayBeListed, rankingConsent } from '../../../domain/member/profile';
import { listsTooOften } from '../../../domain/member/rankingConsents';
import { surplusConsents } from '../../../domain/member/surplusConsents';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ProfileStore } from '../ports';

type Needs = { readonly store: Pick<ProfileStore, 'find' | 'change' | 'dropConsents'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const listMeInRanking =
  ({ store, now }: Needs) =>
  async (memberId: string, { isListed }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const member = await store.find(memberId);
    if (member === null) return fail('profile-missing');
    if (isListed && !mayBeListed(member.ageBand)) return fail('minors-are-not-listed');
    if (member.isListedInRanking === isListed) return succeed({ isListed });
    const at = now();
    if (isListed && listsTooOften(member.consents, at)) return fail('listed-too-often');
    const surplus = surplusConsents(member.consents, 'ranking');
    if (surplus.length > 0) await store.dropConsents(member, surplus);
    await store.change(memberId, { isListedInRanking: isListed, newConsents: [rankingConsent(isListed, at)] }, at);
    return succeed({ isListed });
  };
