import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { keepDraft as call } from '../../../contracts/contest/judging';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { DraftStore, RunStore } from '../ports';
import { findRun } from '../stage/findRun';

type Needs = {
  readonly store: Pick<RunStore, 'read'>;
  readonly drafts: Pick<DraftStore, 'keep'>;
  readonly now: Clock;
};

export const keepDraft = ({ store, drafts, now }: Needs) => ({
  find: findRun(store),

  run: async (
    memberId: string,
    { contestId, isRehearsal, entry, criteria, note, replaces, phone }: ParsedInputOf<typeof call>,
  ): Promise<Result<OutputOf<typeof call>, never>> => {
    const revision = replaces + 1;
    const draft = { entry, criteria, note, revision, phone, at: now() };
    const isKept = await drafts.keep({ contestId, isRehearsal }, memberId, draft);
    return succeed({ revision: isKept ? revision : null });
  },
});
