import { openCollection } from '../../_platform/collection';
import { activitiesCollection } from './documents';

export const activities = openCollection(activitiesCollection);
