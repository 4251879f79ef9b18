import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { standByMarks as call } from '../../../contracts/contest/judging';
import { seatOfMember } from '../../../domain/contest/marking';
import { fail, type Result, succeed } from '../../../domain/result';
import type { RunSnapshot, RunStore } from '../ports';
import { findRun } from '../stage/findRun';

type Needs = { readonly store: Pick<RunStore, 'read' | 'confirm'> };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const standByMarks = ({ store }: Needs) => ({
  find: findRun(store),

  run: async (
    memberId: string,
    { contestId, isRehearsal, entry, submission }: ParsedInputOf<typeof call>,
    { run }: RunSnapshot,
  ): Promise<Outcome> => {
    if (run === null) return fail('run-not-started');
    const seat = seatOfMember(run, memberId);
    if (seat === null) return fail('not-seated');
    const isConfirmed = await store.confirm({ contestId, isRehearsal }, { entry, seat, submission });
    return isConfirmed ? succeed({ isConfirmed }) : fail('marked-elsewhere');
  },
});
