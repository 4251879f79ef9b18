import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { leaveTeam as call } from '../../../contracts/contest/entries';
import { left } from '../../../domain/entry/team';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { type OwnEntry, ofTeam } from './ownEntry';
import type { EntryStore, TeamStore } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'find'>;
  readonly team: Pick<TeamStore, 'leave'>;
  readonly teamKeyFor: (entryId: string, memberId: string) => string;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** `key` null: the caller leaves. A member who names another one is told that there is no such person. */
export const leaveTeam = ({ store, team, teamKeyFor, now }: Needs) => ({
  find: ofTeam(store),

  run: async (memberId: string, { key }: ParsedInputOf<typeof call>, { entry }: OwnEntry): Promise<Outcome> => {
    const isApplicant = entry.memberId === memberId;
    const named = entry.teamMembers.find((one) =>
      key === null ? one.memberId === memberId : teamKeyFor(entry.id, one.memberId) === key,
    );
    if (named === undefined || (!isApplicant && named.memberId !== memberId)) return fail('not-in-team');
    const actor = { memberId, as: isApplicant ? ('applicant' as const) : ('team' as const), at: now() };
    const change = left(entry, named.memberId, actor);
    if (!change.ok) return change;
    return (await team.leave(entry, named.memberId, change.value.step))
      ? succeed({ left: entry.teamMembers.length - 1 })
      : fail('entry-changed');
  },
});
