import type { Contest, ContestInvite } from '../../../domain/contest/contest';
import { inviteEnd } from '../../../domain/contest/joining';
import type { Instant } from '../../../domain/time/instant';

/** A press makes one code, however often it is repeated: it is derived from the request's id. */
export type InviteCodes = {
  codeFor(contestId: string, memberId: string, requestId: string): string;
  inviteIdFor(code: string): string;
};

export type Press = { readonly contestId: string; readonly memberId: string; readonly requestId: string };

export function codeOfPress({ codeFor, inviteIdFor }: InviteCodes, { contestId, memberId, requestId }: Press) {
  const code = codeFor(contestId, memberId, requestId);
  return { code, inviteId: inviteIdFor(code) };
}

export const inviteMade = (contest: Contest, inviteId: string): ContestInvite | null =>
  contest.invites.find(({ id }) => id === inviteId) ?? null;

export const newInvite = (id: string, to: string, now: Instant): ContestInvite => ({
  ...{ id, to },
  expiresAt: inviteEnd(now),
});
