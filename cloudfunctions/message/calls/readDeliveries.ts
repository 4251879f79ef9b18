import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readDeliveries as call } from '../../../contracts/message/calls';
import type { Activity } from '../../../domain/activity/activity';
import { isStillValid } from '../../../domain/message/audience';
import type { MessageState } from '../../../domain/message/message';
import { isForCallList, kindsForCalls, statesForCalls } from '../../../domain/message/outbox';
import { registrationKinds } from '../../../domain/notice/notice';
import { type Result, succeed } from '../../../domain/result';
import type { Delivered, DeliveriesHead, DeliveryStore, KindCounts } from '../ports';

type Needs = { readonly store: Pick<DeliveryStore, 'activity' | 'counts' | 'forCalls'> };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const readDeliveries = ({ store }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.activity(memberId, activityId),

  run: async (_memberId: string, { activityId }: Input, found: DeliveriesHead): Promise<Outcome> => {
    const [counts, messages] = await Promise.all([
      store.counts(activityId),
      store.forCalls(activityId, { kinds: kindsForCalls, states: statesForCalls }),
    ]);
    return succeed({
      title: found.activity.title,
      counts: registrationKinds
        .map((kind) => ({ kind, ...countsOf(counts.filter((count) => count.kind === kind)) }))
        .filter(({ due, sent, unreached }) => due + sent + unreached > 0),
      callList: uncalledFirst(messages.filter((message) => isWorthACall(message, found.activity))).map((message) => ({
        messageId: message.id,
        registrationId: message.registrationId,
        nickname: message.registration.nickname,
        hasPhone: message.registration.hasPhone,
        kind: message.kind,
        state: message.state,
        until: message.until,
        at: message.dueAt,
        calledAt: message.calledAt,
      })),
    });
  },
});

/** Leaves out messages that are no longer true, but for people who were called already. */
const isWorthACall = (message: Delivered, activity: Pick<Activity, 'status' | 'sessions'>): boolean =>
  isForCallList(message) &&
  (message.calledAt !== null || isStillValid(message, { registration: message.registration, activity }));

const uncalledFirst = (messages: readonly Delivered[]): readonly Delivered[] => [
  ...messages.filter(({ calledAt }) => calledAt === null),
  ...messages.filter(({ calledAt }) => calledAt !== null),
];

function countsOf(counts: readonly KindCounts[]) {
  const sum = (states: readonly MessageState[]) =>
    counts.reduce((total, { state, messages }) => total + (states.includes(state) ? messages : 0), 0);
  return { due: sum(['due', 'sending']), sent: sum(['sent']), unreached: sum(statesForCalls) };
}
