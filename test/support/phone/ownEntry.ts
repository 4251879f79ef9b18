import type { OutputOf } from '../../../contracts/call';
import type { readMyEntry } from '../../../contracts/contest/entries';
import type { EntryStatus } from '../../../domain/entry/entry';

type Answer = OutputOf<typeof readMyEntry>;

export const ownEntryId = 'ent_0000000000000001';
export const ownContestId = 'con_0000000000000001';
const at = '2026-11-20T02:00:00.000Z';

/** An entry as its applicant, or somebody of its team, is answered. */
export const anOwnEntry = (
  status: EntryStatus,
  { isApplicant = true, contest = 'open' }: { isApplicant?: boolean; contest?: Answer['contest']['status'] } = {},
): Answer => ({
  entry: {
    ...{ entryId: ownEntryId, contestId: ownContestId, status, statusAt: at, version: 2, isApplicant, team: [] },
    plan: {
      ...{ title: '山茶油深加工', team: '合作社', summary: '把油茶果做成山茶油，带动增收。', plan: '' },
      townshipCode: null,
    },
    ...{ files: [], returned: [], rejection: null, history: [], invitedUntil: null },
    submitBy: '2199-01-01T00:00:00.000Z',
    ...{ mayAppeal: false, mayWithdraw: false },
  },
  contest: {
    ...{ contestId: ownContestId, title: '总决赛', status: contest, startAt: at, entriesCloseAt: at, eraseAfter: at },
  },
  serverTime: at,
});
