import type { Grant } from '../../../domain/access/grants';
import {
  type AccessSnapshot,
  isAllowed,
  isOwn,
  isShown,
  type Owned,
  type OwnRule,
  type PublicRule,
  type RoleRule,
  refusalFor,
  type Shown,
} from '../../../domain/access/rules';
import { fail, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { Gate } from '../../_platform/answer';

type Needs = { readonly grantsOf: (memberId: string) => Promise<readonly Grant[]>; readonly now: Clock };

/**
 * Foreign, missing and no longer within reach are one path from the first read on: the same second request, the same
 * words. So neither an answer nor what it cost tells what exists.
 */
export const gateOf =
  (rule: RoleRule, { grantsOf, now }: Needs): Gate<AccessSnapshot> =>
  async (memberId, find) => {
    const seen = await find();
    if (seen !== null && isAllowed(rule, seen, now())) return succeed(seen);
    return fail(refusalFor(rule, await grantsOf(memberId)));
  };

export const ownGateOf =
  (rule: OwnRule): Gate<Owned> =>
  async (memberId, find) => {
    const seen = await find();
    return seen !== null && isOwn(seen, memberId) ? succeed(seen) : fail(rule.unknown);
  };

export const publicGateOf =
  (rule: PublicRule, { now }: Pick<Needs, 'now'>): Gate<Shown & Partial<AccessSnapshot>> =>
  async (_, find) => {
    const seen = await find();
    return seen !== null && isShown(rule, seen, now()) ? succeed(seen) : fail(rule.unknown);
  };
