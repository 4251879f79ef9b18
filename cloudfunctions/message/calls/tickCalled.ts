import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { tickCalled as call } from '../../../contracts/message/calls';
import { memberEntry } from '../../../domain/audit/entry';
import { isForCallList } from '../../../domain/message/outbox';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { DeliveryStore, MessageSnapshot } from '../ports';

type Needs = { readonly store: Pick<DeliveryStore, 'message' | 'tick' | 'untick'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The first to tick is recorded as the caller. */
export const tickCalled = ({ store, now }: Needs) => ({
  find: (memberId: string, { messageId }: Input) => store.message(memberId, messageId),

  run: async (
    memberId: string,
    { messageId, isCalled }: Input,
    { message, place }: MessageSnapshot,
  ): Promise<Outcome> => {
    if (!isForCallList(message)) return fail('unknown-message');
    const at = now();
    const facts = { actorId: memberId, on: messageId, organisationId: place.organisationId ?? null, at };
    if (!isCalled) {
      await store.untick(messageId, memberEntry('called-unticked', facts));
      return succeed({ calledAt: null });
    }
    if (message.calledAt !== null) return succeed({ calledAt: message.calledAt });
    await store.tick(messageId, at, memberId, memberEntry('called-ticked', facts));
    return succeed({ calledAt: at });
  },
});
