import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listEntries as call } from '../../../contracts/contest/checking';
import { isOrganizerOf } from '../../../domain/access/grants';
import { claimNow } from '../../../domain/entry/checking';
import type { EntryStatus } from '../../../domain/entry/entry';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { CheckStore, ContestSnapshot, EntryStore } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'contest'>;
  readonly checks: Pick<CheckStore, 'list' | 'counts'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type View = Input['view'];

const pageSize = 20;

const statusesIn: Readonly<Record<View, readonly EntryStatus[]>> = {
  waiting: ['submitted'],
  appeals: ['rejected'],
  qualified: ['qualified'],
  shortlisted: ['shortlisted'],
  others: ['returned', 'rejected', 'withdrawn'],
};
const views = Object.keys(statusesIn) as View[];

export const listEntries = ({ store, checks, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.contest(memberId, contestId),

  run: async (
    memberId: string,
    { contestId, view, after }: Input,
    { contest, grants }: ContestSnapshot,
  ): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const [statusAt = '', id = ''] = after?.split('~') ?? [];
    const [found, counted] = await Promise.all([
      checks.list({
        contestId,
        statuses: statusesIn[view],
        onlyAppeals: view === 'appeals',
        after: after === null ? null : { statusAt, id },
        limit: pageSize + 1,
      }),
      checks.counts(contestId),
    ]);
    const countIn = (one: View) =>
      counted
        .filter(({ status, hasOpenAppeal }) => statusesIn[one].includes(status) && (one !== 'appeals' || hasOpenAppeal))
        .reduce((sum, { entries }) => sum + entries, 0);
    const shown = found.slice(0, pageSize);
    const last = shown[pageSize - 1];
    return succeed({
      title: contest.title,
      isOrganizer: isOrganizerOf(grants, contest.organisationId, at),
      counts: Object.fromEntries(views.map((one) => [one, countIn(one)])) as Record<View, number>,
      entries: shown.map((entry) => {
        const held = claimNow(entry, at);
        return {
          entryId: entry.id,
          title: entry.title,
          team: entry.team,
          townshipCode: entry.townshipCode,
          status: entry.status,
          statusAt: entry.statusAt,
          isTyped: entry.memberId === null,
          claim: held && { isMine: held.memberId === memberId, until: held.until },
        };
      }),
      next: found.length > pageSize && last !== undefined ? `${last.statusAt}~${last.id}` : null,
      serverTime: at,
    });
  },
});
