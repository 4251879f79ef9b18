import { poolsOf } from '../../../domain/activity/sessions';
import { command as _ } from '../../_platform/cloud';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import { withHolds } from '../../_records/seats/cloudHolds';
import { seats } from '../../_records/seats/collections';
import type { OvertakenStore } from './ports';

const maxActivities = 20;
const maxPeople = 50;

type Edited = Pick<ActivityDocument, '_id' | 'sessions' | 'admission' | 'endAt'> & { readonly settleAt: string };

export const cloudOvertaken: OvertakenStore = {
  edited: async (at) => {
    const found = await activities.aggregate<Edited>((pipeline) =>
      pipeline
        .match({ settleAt: _.and(_.gt(''), _.lte(at)) })
        .sort({ settleAt: 1 })
        .limit(maxActivities)
        .project({ sessions: 1, admission: 1, endAt: 1, settleAt: 1 }),
    );
    return found.map(fromDocument);
  },

  candidates: async ({ id, sessions, admission }, afterId) => {
    const afterLast = { activityId: id, _id: _.gt(afterId) };
    const isGone = {
      status: _.in(['applied', 'waiting']),
      'queue.pool': _.nin(poolsOf(sessions).map((one) => one.name)),
    };
    const isOtherwise = { status: admission === 'first-come' ? 'applied' : 'waiting' };
    const found = await registrations.aggregate<RegistrationDocument>((pipeline) =>
      pipeline
        .match(_.and(afterLast, _.or(isGone, isOtherwise)))
        .sort({ _id: 1 })
        .limit(maxPeople),
    );
    return withHolds(found.map(fromDocument));
  },

  noteSettled: async ({ id, admission, settleAt }) => {
    // Where the edit was cut off before it could say so.
    if (admission !== 'first-come') await seats.update({ _id: id }, { takesClaims: false });
    await activities.update({ _id: id, settleAt }, { settleAt: null });
  },
};
