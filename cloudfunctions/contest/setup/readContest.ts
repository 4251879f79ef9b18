import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readContest as call } from '../../../contracts/contest/setup';
import { planOf } from '../../../domain/contest/changes';
import type { Contest } from '../../../domain/contest/contest';
import { missingIn } from '../../../domain/contest/missing';
import { type Task, tasksOf } from '../../../domain/contest/tasks';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { StageStore } from '../ports';
import { earlierStagesOf } from './earlierStages';
import { findContest } from './findContest';
import type { ContestSnapshot, ContestStore, ListedEntry } from './ports';

type Needs = {
  readonly store: Pick<ContestStore, 'find'>;
  readonly stages: Pick<StageStore, 'contests' | 'results'>;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, never>;

export const readContest = ({ store, stages, now }: Needs) => ({
  find: findContest(store),

  run: async (
    _memberId: string,
    _input: ParsedInputOf<typeof call>,
    { contest, run, rehearsal, entries }: ContestSnapshot,
  ): Promise<Outcome> => {
    const shownStages = await earlierStagesOf(stages, contest, entries);
    return succeed({
      contestId: contest.id,
      organisationId: contest.organisationId,
      status: contest.status,
      version: contest.version,
      plan: planOf(contest),
      tasks: tasksOf(contest).map((task) => shownTask(task, contest)),
      recusals: contest.recusals.map(({ seat, entryId, reason }) => ({ seat, entryId, reason })),
      entries: inOrder(entries, contest.order),
      missing: missingIn(contest, entries, shownStages?.earlier),
      stages: shownStages,
      orderBy: orderedBy(contest),
      run: run && { status: run },
      rehearsal: rehearsal && { status: rehearsal },
      serverTime: now(),
    });
  },
});

const shownTask = ({ id, role, name, memberId }: Task, { invites }: Pick<Contest, 'invites'>) => ({
  ...{ id, role, name },
  hasJoined: memberId !== null,
  invitedUntil: memberId === null ? (invites.find(({ to }) => to === id)?.expiresAt ?? null) : null,
});

function inOrder(entries: readonly ListedEntry[], order: Contest['order']) {
  const placed = entries.map(({ id, title, team }) => {
    const place = order?.indexOf(id) ?? -1;
    return { entryId: id, title, team, place: place < 0 ? null : place + 1 };
  });
  return placed.sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || 0);
}

function orderedBy({ order, orderDraw }: Pick<Contest, 'order' | 'orderDraw'>) {
  if (orderDraw !== undefined) return orderDraw.drawnAt === null ? 'closed-list' : 'draw';
  return order === null ? null : 'hand';
}
