import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { claimAdministrator as call } from '../../../contracts/member/calls';
import { isAdministrator } from '../../../domain/access/grants';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { CodeAttempts } from '../../_records/codeAttempts/ports';
import type { RoleStore } from '../ports';

type Needs = {
  readonly store: RoleStore;
  readonly attempts: CodeAttempts;
  readonly now: Clock;
  /** Null where the deployment has none. */
  readonly claimCode: () => string | null;
  readonly isSameSecret: (left: string, right: string) => boolean;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const claimAdministrator =
  ({ store, attempts, now, claimCode, isSameSecret }: Needs) =>
  async (memberId: string, { code }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const expected = claimCode();
    if (expected === null) return fail('claim-not-configured');
    const member = await store.member(memberId);
    if (member === null) return fail('profile-missing');
    const at = now();
    if (!(await attempts.take(memberId, at))) return fail('too-many-codes');
    if (!isSameSecret(code, expected)) return fail('wrong-code');
    await attempts.giveBack(memberId);
    const act = { actorId: memberId, on: 'administrator', organisationId: null, at };
    const claim = await store.claim(memberId, at, memberEntry('administrator-claimed', act));
    if (claim.memberId !== memberId) return fail('already-claimed');
    // A settled claim gives nothing again, or an administrator whose grant was taken away could take it back.
    if (claim.isSettled)
      return isAdministrator(member.grants, at) ? succeed({ isAdministrator: true }) : fail('already-claimed');
    await store.grant(memberId, { role: 'administrator' });
    await store.settleClaim();
    return succeed({ isAdministrator: true });
  };
