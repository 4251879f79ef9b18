import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { leaveRemark as call } from '../../../contracts/contest/judging';
import { remarkingSeat } from '../../../domain/contest/remarks';
import { fail, failAt, type Result, succeed } from '../../../domain/result';
import type { CheckText } from '../entries/ports';
import type { RunSnapshot, RunStore } from '../ports';
import { findRun } from '../stage/findRun';

type Needs = { readonly store: Pick<RunStore, 'read' | 'leaveRemark'>; readonly checkText: CheckText };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const leaveRemark = ({ store, checkText }: Needs) => ({
  find: findRun(store),

  run: async (
    memberId: string,
    { contestId, isRehearsal, entry, remark }: ParsedInputOf<typeof call>,
    { contest, run }: RunSnapshot,
  ): Promise<Outcome> => {
    if (run === null) return fail('run-not-started');
    if (contest.status === 'published') return fail('result-published');
    const seat = remarkingSeat(run, memberId, entry);
    if (!seat.ok) return seat;
    // An official has written it: what WeChat only doubts, or could not look at, is not held back.
    if (remark !== '' && (await checkText(remark)) === 'risky') return failAt('text-refused', 'remark');
    const by = { entry, seat: seat.value, memberId, remark };
    return (await store.leaveRemark({ contestId, isRehearsal }, by)) ? succeed({ remark }) : fail('not-seated');
  },
});
