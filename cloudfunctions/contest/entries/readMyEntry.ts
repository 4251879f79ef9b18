import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readMyEntry as call } from '../../../contracts/contest/entries';
import { mayAppeal } from '../../../domain/entry/appeal';
import { mayMove } from '../../../domain/entry/life';
import { entryEraseAfter } from '../../../domain/entry/retention';
import { submitBy } from '../../../domain/entry/writing';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { type OwnEntry, ofTeam } from './ownEntry';
import type { EntryStore } from './ports';
import { shownEntry } from './shownEntry';

type Needs = {
  readonly store: Pick<EntryStore, 'find'>;
  readonly teamKeyFor: (entryId: string, memberId: string) => string;
  readonly now: Clock;
};

export const readMyEntry = ({ store, teamKeyFor, now }: Needs) => ({
  find: ofTeam(store),

  run: async (
    memberId: string,
    _input: ParsedInputOf<typeof call>,
    { entry, contest, hasBegun }: OwnEntry,
  ): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const isApplicant = entry.memberId === memberId;
    const { id: contestId, title, status, startAt, entriesCloseAt } = contest;
    return succeed({
      entry: {
        ...shownEntry(entry),
        isApplicant,
        team: entry.teamMembers.map((one) => ({
          key: teamKeyFor(entry.id, one.memberId),
          name: one.name,
          isMe: one.memberId === memberId,
        })),
        invitedUntil: entry.invite !== null && at < entry.invite.expiresAt ? entry.invite.expiresAt : null,
        submitBy: submitBy(entry, contest),
        mayAppeal: isApplicant && mayAppeal(entry, startAt, at),
        mayWithdraw: isApplicant && mayMove(entry, 'withdrawn') && !hasBegun,
      },
      contest: { contestId, title, status, startAt, entriesCloseAt, eraseAfter: entryEraseAfter(contest) },
      serverTime: at,
    });
  },
});
