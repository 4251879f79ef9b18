import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { openContest as call } from '../../../contracts/contest/setup';
import { memberEntry } from '../../../domain/audit/entry';
import { opened } from '../../../domain/contest/changes';
import { refusedAt } from '../../../domain/contest/reviewPlan';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findContest } from './findContest';
import type { ContestSnapshot, ContestStore } from './ports';

type Needs = { readonly store: Pick<ContestStore, 'find' | 'replacePlan'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const openContest = ({ store, now }: Needs) => ({
  find: findContest(store),

  run: async (memberId: string, { version }: Input, { contest }: ContestSnapshot): Promise<Outcome> => {
    const change = opened(contest, version, now());
    if (!change.ok) return refusedAt(change, 'plan');
    if (change.value === contest) return succeed({ version: contest.version });
    const { id, organisationId, updatedAt } = change.value;
    const entry = memberEntry('contest-opened', { actorId: memberId, on: id, organisationId, at: updatedAt });
    const isWritten = await store.replacePlan(change.value, version, entry);
    return isWritten ? succeed({ version: change.value.version }) : fail('changed-meanwhile');
  },
});
