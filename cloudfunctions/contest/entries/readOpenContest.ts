import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readOpenContest as call } from '../../../contracts/contest/openContests';
import { isAllowed } from '../../../domain/access/rules';
import { accessTable } from '../../../domain/access/table';
import { entriesEnd } from '../../../domain/entry/continuing';
import { entryEraseAfter } from '../../../domain/entry/retention';
import { mayEnter } from '../../../domain/entry/team';
import { type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { ContestSnapshot, EntryStore } from './ports';

type Needs = { readonly store: Pick<EntryStore, 'contest'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Output = OutputOf<typeof call>;

export const readOpenContest = ({ store, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.contest(memberId, contestId),

  run: async (memberId: string, _input: Input, seen: ContestSnapshot): Promise<Result<Output, never>> => {
    const at = now();
    const { contest, entry, organisationName } = seen;
    const { id: contestId, status, title, summary, activityId, entriesCloseAt, startAt, venue, awards } = contest;
    return succeed({
      contest: {
        ...{ contestId, status, title, summary, organisationName, activityId, entriesCloseAt, startAt, venue },
        rules: contest.rules,
        awards: awards.map(({ name, places }) => ({ name, places })),
        hasDraw: contest.orderDraw !== undefined,
        isContinued: contest.stages != null,
        eraseAfter: entryEraseAfter(contest),
      },
      viewer: {
        entry: entry && { entryId: entry.id, status: entry.status, isApplicant: entry.memberId === memberId },
        canCheck: isAllowed(accessTable.listEntries, seen, at),
        obstacle: obstacleFor(memberId, seen, at),
      },
      serverTime: at,
    });
  },
});

function obstacleFor(
  memberId: string,
  { contest, member }: ContestSnapshot,
  at: Instant,
): Output['viewer']['obstacle'] {
  if (contest.status !== 'open' || at >= entriesEnd(contest)) return 'entries-closed';
  if (member === null) return 'profile-missing';
  const may = mayEnter({ memberId, ageBand: member.ageBand }, contest);
  return may.ok ? null : may.failure;
}
