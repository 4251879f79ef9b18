import { openCollection } from '../../_platform/collection';
import { contestRunsCollection, contestsCollection, contestVotesCollection, judgeDraftsCollection } from './documents';

export const contests = openCollection(contestsCollection);
export const contestRuns = openCollection(contestRunsCollection);
export const judgeDrafts = openCollection(judgeDraftsCollection);
export const contestVotes = openCollection(contestVotesCollection);
