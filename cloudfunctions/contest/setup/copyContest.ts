import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { copyContest as call } from '../../../contracts/contest/setup';
import { copied } from '../../../domain/contest/changes';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findContest } from './findContest';
import type { ContestSnapshot, ContestStore } from './ports';

type Needs = {
  readonly store: Pick<ContestStore, 'find' | 'create'>;
  readonly now: Clock;
  readonly contestIdFor: (memberId: string, requestId: string) => string;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const copyContest = ({ store, now, contestIdFor }: Needs) => ({
  find: findContest(store),

  run: async (memberId: string, { requestId }: Input, { contest }: ContestSnapshot): Promise<Outcome> => {
    const id = contestIdFor(memberId, requestId);
    const { version } = await store.create(copied(contest, { id, now: now() }));
    return succeed({ contestId: id, version });
  },
});
