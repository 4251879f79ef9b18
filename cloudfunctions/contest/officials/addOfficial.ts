import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { addOfficial as call } from '../../../contracts/contest/officials';
import { freeId, isSeat, officialFor, seatFor } from '../../../domain/contest/tasks';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findContest } from '../setup/findContest';
import type { ContestSnapshot, ContestStore } from '../setup/ports';
import { codeOfPress, type InviteCodes, inviteMade, newInvite } from './invitation';
import type { TaskStore } from './ports';

type Needs = {
  readonly store: Pick<ContestStore, 'find'>;
  readonly tasks: Pick<TaskStore, 'addSeat' | 'addOfficial'>;
  readonly codes: InviteCodes;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const addOfficial = ({ store, tasks, codes, now }: Needs) => ({
  find: findContest(store),

  run: async (
    memberId: string,
    { contestId, version, requestId, role, name }: Input,
    { contest, run: status }: ContestSnapshot,
  ): Promise<Outcome> => {
    const { code, inviteId } = codeOfPress(codes, { contestId, memberId, requestId });
    const made = inviteMade(contest, inviteId);
    if (made !== null) return succeed({ version: contest.version, id: made.to, code, expiresAt: made.expiresAt });
    if (contest.version !== version) return fail('changed-meanwhile');
    if (status !== null && isSeat(role)) return fail('rules-frozen');
    const id = freeId(contest, role);
    if (id === null) return fail('panel-full');
    const at = now();
    const seen = { version, at };
    const invite = newInvite(inviteId, id, at);
    const isAdded = isSeat(role)
      ? await tasks.addSeat(contestId, seen, seatFor(id, name), invite)
      : await tasks.addOfficial(contestId, seen, officialFor(id, role, name), invite);
    if (!isAdded) return fail('changed-meanwhile');
    return succeed({ version: version + 1, id, code, expiresAt: invite.expiresAt });
  },
});
