import { openCollection } from '../../_platform/collection';
import { activitiesCollection, activityCodesCollection } from './documents';

export const activities = openCollection(activitiesCollection);
export const activityCodes = openCollection(activityCodesCollection);
