import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { tickCalled as call } from '../../contracts/message/calls';
import { can } from '../../domain/access/capabilities';
import { memberEntry } from '../../domain/audit/entry';
import { isForCallList } from '../../domain/message/outbox';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { DeliveryStore } from './ports';

type Needs = { readonly store: Pick<DeliveryStore, 'message' | 'tick' | 'untick'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Whoever ticks first is the one who called. */
export const tickCalled =
  ({ store, now }: Needs) =>
  async (memberId: string, { messageId, isCalled }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const found = await store.message(memberId, messageId);
    if (found === null) return fail('unknown-message');
    if (!can(found.grants, 'read-roster', found.activity.organisationId)) return fail('not-allowed');
    if (!isForCallList(found.message)) return fail('unknown-message');
    const at = now();
    const { organisationId } = found.activity;
    const act = { actorId: memberId, on: messageId, organisationId, at };
    if (!isCalled) {
      await store.untick(messageId, memberEntry('called-unticked', act));
      return succeed({ calledAt: null });
    }
    if (found.message.calledAt !== null) return succeed({ calledAt: found.message.calledAt });
    await store.tick(messageId, at, memberId, memberEntry('called-ticked', act));
    return succeed({ calledAt: at });
  };
