import type { OtherPlace } from '../../../domain/registration/clash';
import { command as _, subpipeline } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import type { ActivityDocument } from '../activities/documents';
import type { RegistrationDocument } from './documents';

const maxOthers = 200;

export type OtherPlaceRow = Pick<RegistrationDocument, '_id' | 'status' | 'sessionId' | 'signedUpAt'> & {
  readonly activity: Pick<ActivityDocument, '_id' | 'status' | 'title' | 'sessions'>;
};

/** Where else this member has seats, in activities that are not over by `now`. */
export const joinOtherPlaces = (activityId: string, memberId: string, now: string) => ({
  from: 'registrations',
  pipeline: subpipeline()
    .match({ memberId, status: 'confirmed', activityId: _.neq(activityId) })
    .project({ status: 1, sessionId: 1, signedUpAt: 1, activityId: 1 })
    .lookup(join('activities', 'activityId', '_id', 'activity'))
    .unwind('$activity')
    .match({ 'activity.endAt': _.gt(now) })
    .project({
      status: 1,
      sessionId: 1,
      signedUpAt: 1,
      'activity._id': 1,
      'activity.status': 1,
      'activity.title': 1,
      'activity.sessions': 1,
    })
    .limit(maxOthers)
    .done(),
  as: 'others',
});

export const otherPlaceOf = ({ _id, status, sessionId, signedUpAt, activity }: OtherPlaceRow): OtherPlace => ({
  registration: { id: _id, status, sessionId, signedUpAt },
  activity: { id: activity._id, status: activity.status, title: activity.title, sessions: activity.sessions },
});
