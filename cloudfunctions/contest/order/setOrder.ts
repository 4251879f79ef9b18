import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { setOrder as call } from '../../../contracts/contest/setup';
import { memberEntry } from '../../../domain/audit/entry';
import { isOrderOf } from '../../../domain/contest/stageEntries';
import { entryNotice } from '../../../domain/notice/entryNotice';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findContest } from '../setup/findContest';
import type { ContestSnapshot, ContestStore } from '../setup/ports';

type Needs = { readonly store: Pick<ContestStore, 'find' | 'setOrder'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The same order again changes nothing, so that a retry is answered as the first was. */
export const setOrder = ({ store, now }: Needs) => ({
  find: findContest(store),

  run: async (
    memberId: string,
    { contestId, version, order }: Input,
    { contest, run: status, entries }: ContestSnapshot,
  ): Promise<Outcome> => {
    if (contest.orderDraw !== undefined) return fail('order-by-draw');
    if (contest.order?.join() === order.join()) return succeed({ version: contest.version });
    if (status !== null) return fail('rules-frozen');
    if (contest.version !== version) return fail('changed-meanwhile');
    if (order.some((id) => !entries.some((entry) => entry.id === id))) return fail('unknown-entry');
    if (!isOrderOf(order, entries)) return fail('order-incomplete');
    const at = now();
    const act = { actorId: memberId, on: contestId, organisationId: contest.organisationId, at };
    const entry = memberEntry('order-set', { ...act, occasion: version });
    const occasions = contest.order === null ? (['not-shortlisted', 'order-set'] as const) : (['order-set'] as const);
    const notices = occasions.map((occasion) => entryNotice(occasion, at));
    const isSet = await store.setOrder(contestId, order, { version, at }, { notices, entry });
    return isSet ? succeed({ version: version + 1 }) : fail('changed-meanwhile');
  },
});
