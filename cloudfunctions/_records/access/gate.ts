import type { Grant } from '../../../domain/access/grants';
import { isAllowed, type RoleRule, refusalFor, type Seen } from '../../../domain/access/rules';
import { fail, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { Gate } from '../../_platform/answer';

type Needs = { readonly grantsOf: (memberId: string) => Promise<readonly Grant[]>; readonly now: Clock };

/**
 * Foreign, missing and no longer within reach are one path from the first read on: the same second request, the same
 * words. So neither an answer nor what it cost tells what exists.
 */
export const gateOf =
  (rule: RoleRule, { grantsOf, now }: Needs): Gate<Seen> =>
  async (memberId, find) => {
    const seen = await find();
    if (seen !== null && isAllowed(rule, seen, now())) return succeed(seen);
    return fail(refusalFor(rule, await grantsOf(memberId)));
  };
