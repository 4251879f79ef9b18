import type { OutputOf } from '../../../contracts/call';
import type { readStage as call } from '../../../contracts/contest/stage';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { RunName, RunSnapshot, RunStore } from '../ports';
import { findRun } from './findRun';
import { shownStage } from './shownStage';

type Needs = { readonly store: Pick<RunStore, 'read'>; readonly now: Clock };

export const readStage = ({ store, now }: Needs) => ({
  find: findRun(store),

  run: async (
    memberId: string,
    _: RunName,
    { contest, run }: RunSnapshot,
  ): Promise<Result<OutputOf<typeof call>, never>> =>
    succeed({ stage: run === null ? null : shownStage(contest, run, memberId, now()) }),
});
