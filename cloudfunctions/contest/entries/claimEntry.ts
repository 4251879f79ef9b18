import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { claimEntry as call } from '../../../contracts/contest/checking';
import { claimBy, reviewClaim } from '../../../domain/entry/checking';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { CheckStore, EntrySnapshot, EntryStore } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'find'>;
  readonly checks: Pick<CheckStore, 'claim'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const claimEntry = ({ store, checks, now }: Needs) => ({
  find: (memberId: string, { entryId }: Input) => store.find(memberId, entryId),

  run: async (memberId: string, { entryId }: Input, { entry }: EntrySnapshot): Promise<Outcome> => {
    const at = now();
    const review = reviewClaim(entry, memberId, at);
    if (!review.ok) return review;
    const claim = claimBy(memberId, at);
    return (await checks.claim(entryId, entry.version, claim, at))
      ? succeed({ until: claim.until })
      : fail('claimed-by-other');
  },
});
