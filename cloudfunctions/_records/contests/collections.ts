import { openCollection } from '../../_platform/collection';
import { contestRunsCollection, contestsCollection, judgeDraftsCollection } from './documents';

export const contests = openCollection(contestsCollection);
export const contestRuns = openCollection(contestRunsCollection);
export const judgeDrafts = openCollection(judgeDraftsCollection);
