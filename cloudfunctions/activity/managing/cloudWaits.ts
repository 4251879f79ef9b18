import type { Instant } from '../../../domain/time/instant';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import { messages } from '../../_records/outbox/collections';
import type { RegistrationMessage } from '../../_records/outbox/documents';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import type { ManagedWaits } from '../ports';

/** As many rows as WeChat gives: ten ways to be alike for each of a hundred activities. */
const maxAlike = 1000;

export const cloudWaits: ManagedWaits = {
  coming: async (organisationIds, now, limit) => {
    const rows = await activities.aggregate<ComingRow>((pipeline) =>
      pipeline
        .match({
          organisationId: _.in(organisationIds),
          status: _.in(['published', 'cancelled']),
          endAt: _.gt(now),
        })
        .sort({ startAt: 1, _id: 1 })
        .limit(limit)
        .project({ status: 1, title: 1, startAt: 1, sessions: 1, admission: 1, 'details.kind': 1 }),
    );
    return rows.map(({ details, ...row }) => ({ ...fromDocument(row), kind: details.kind }));
  },

  toReview: async (activityIds) => {
    const rows = await registrations.aggregate<{ readonly _id: string; readonly people: number }>((pipeline) =>
      pipeline
        .match({ activityId: _.in(activityIds), status: 'applied' })
        .group({ _id: '$activityId', people: _.aggregate.sum(1) })
        .limit(activityIds.length),
    );
    return rows.map(({ _id, people }) => ({ activityId: _id, people }));
  },

  toCall: async (activityIds, { kinds, states }) => {
    const rows = await messages.aggregate<AlikeRow>((pipeline) =>
      pipeline
        .match({ activityId: _.in(activityIds), state: _.in(states), kind: _.in(kinds), calledAt: null })
        .lookup(join('registrations', 'registrationId', '_id', 'registration'))
        .unwind('$registration')
        .match({ 'registration.hasPhone': true })
        .group({ _id: whatDecidesOnACall, messages: _.aggregate.sum(1) })
        .limit(maxAlike),
    );
    return rows.map(({ _id, messages: count }) => ({
      activityId: _id.activityId,
      messages: count,
      message: {
        kind: _id.kind,
        occasion: _id.occasion,
        // Only reminders are judged by it.
        expiresAt: _id.reminderExpiresAt ?? '',
        generation: _id.generation,
      },
      registration: {
        status: _id.status,
        sessionId: _id.sessionId,
        generation: _id.currentGeneration,
        reconfirmedAt: _id.reconfirmedAt ?? null,
        ...(_id.termsAgreedOf && { termsAgreed: { changedAt: _id.termsAgreedOf } }),
        queue: _id.offer === undefined || _id.offer === null ? null : { offer: { number: _id.offer } },
      },
    }));
  },
};

const { cond, eq } = _.aggregate;

/** The fields that `isStillValid` reads, without those that differ from person to person and do not matter there. */
const whatDecidesOnACall = {
  activityId: '$activityId',
  kind: '$kind',
  occasion: '$occasion',
  reminderExpiresAt: cond([eq(['$kind', 'reminder']), '$expiresAt', null]),
  generation: '$generation',
  status: '$registration.status',
  sessionId: '$registration.sessionId',
  currentGeneration: '$registration.generation',
  reconfirmedAt: cond([eq(['$occasion', 'reconfirmation']), '$registration.reconfirmedAt', null]),
  termsAgreedOf: '$registration.termsAgreed.changedAt',
  offer: cond([eq(['$kind', 'offer']), '$registration.queue.offer.number', null]),
} as const;

type ComingRow = Pick<ActivityDocument, '_id' | 'status' | 'title' | 'startAt' | 'sessions' | 'admission'> & {
  readonly details: Pick<ActivityDocument['details'], 'kind'>;
};

type AlikeRow = {
  readonly messages: number;
  readonly _id: Pick<RegistrationMessage, 'activityId' | 'kind' | 'occasion' | 'generation'> &
    Pick<RegistrationDocument, 'status' | 'sessionId'> & {
      readonly currentGeneration: number;
      readonly reminderExpiresAt?: Instant | null;
      readonly reconfirmedAt?: Instant | null;
      readonly termsAgreedOf?: Instant | null;
      readonly offer?: number | null;
    };
};
