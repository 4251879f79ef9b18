import type { MessageState } from '../../../domain/message/message';
import { hasReached } from '../../../domain/message/outbox';
import { reconfirmationUntil } from '../../../domain/registration/reconfirmation';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { command as _ } from '../../_platform/cloud';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import { messages } from '../../_records/outbox/collections';
import type { RegistrationMessage } from '../../_records/outbox/documents';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import { withHolds } from '../../_records/seats/cloudHolds';
import { seats } from '../../_records/seats/collections';
import type { PoolDocument } from '../../_records/seats/documents';
import type { ReconfirmationStore } from './ports';

const maxActivities = 100;
const maxWaiting = 200;
const maxUnconfirmed = 500;
/** States in which a message has reached somebody, or may have been followed by a call. */
const handedOver: readonly MessageState[] = ['sent', 'unreached', 'failed', 'unsure'];
const nearMinutes = 24 * 60;

export const cloudReconfirmation: ReconfirmationStore = {
  asking: async (at) => {
    const found = await activities.aggregate<ActivityDocument>((pipeline) =>
      pipeline
        .match({
          status: 'published',
          absencesNotedAt: null,
          endAt: _.gt(at),
          startAt: _.lt(addMinutes(at, nearMinutes)),
          asksReconfirmation: true,
        })
        .sort({ endAt: 1 })
        .limit(maxActivities),
    );
    return found.map(fromDocument);
  },

  waitlistOf: async (activityId, pool, at) => {
    const waiting = await registrations.aggregate<Pick<RegistrationDocument, '_id' | 'queue'>>((pipeline) =>
      pipeline
        .match({
          activityId,
          'queue.pool': pool,
          'queue.offer': null,
          'queue.from': _.lte(at),
          status: _.in(['waiting', 'confirmed']),
        })
        .sort({ 'queue.order': 1 })
        .limit(maxWaiting)
        .project({ queue: 1 }),
    );
    if (waiting.length === 0) return { left: 0, waiting: [] };
    const [found] = await seats.aggregate<{ readonly pool?: PoolDocument }>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ pool: `$pools.${pool}` }),
    );
    return {
      left: found?.pool?.left ?? 0,
      waiting: waiting.flatMap(({ _id, queue }) => (queue === null ? [] : [{ registrationId: _id, ...queue }])),
    };
  },

  unconfirmed: async (activityId, pool, session) => {
    const movedAt = session.movedAt ?? '';
    const [sessionId, ticketKind] = pool.split('-');
    const found = await registrations.aggregate<RegistrationDocument>((pipeline) =>
      pipeline
        .match(
          _.and(
            { activityId, status: 'confirmed', sessionId, ticketKind },
            _.or({ reconfirmedAt: null }, { reconfirmedAt: _.lt(movedAt) }),
          ),
        )
        .sort({ signedUpAt: -1 })
        .limit(maxUnconfirmed),
    );
    const reached = await reachedBy(
      activityId,
      { until: reconfirmationUntil(session), since: movedAt },
      found.map(({ _id }) => _id),
    );
    return withHolds(found.filter(({ _id, generation }) => reached.has(`${_id}.${generation}`)).map(fromDocument));
  },
};

/** Those of the registrations, with their generation, whose holders have certainly got this question. */
async function reachedBy(
  activityId: string,
  { until, since }: { readonly until: Instant; readonly since: Instant },
  registrationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await messages.aggregate<
    Pick<RegistrationMessage, 'registrationId' | 'generation' | 'state' | 'calledAt'>
  >((pipeline) =>
    pipeline
      .match({
        activityId,
        state: _.in(handedOver),
        occasion: 'reconfirmation',
        until,
        dueAt: _.gte(since),
        registrationId: _.in(registrationIds),
      })
      .project({ registrationId: 1, generation: 1, state: 1, calledAt: 1 })
      .limit(2 * maxUnconfirmed),
  );
  return new Set(found.filter(hasReached).map(({ registrationId, generation }) => `${registrationId}.${generation}`));
}
