import { openCollection } from '../../_platform/collection';
import { timerRunsCollection } from './documents';

export const timerRuns = openCollection(timerRunsCollection);
