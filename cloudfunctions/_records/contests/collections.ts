import { openCollection } from '../../_platform/collection';
import {
  contestResultsCollection,
  contestRunsCollection,
  contestsCollection,
  contestVotesCollection,
  judgeDraftsCollection,
  protocolPartsCollection,
  resultAppealsCollection,
} from './documents';

export const contests = openCollection(contestsCollection);
export const contestRuns = openCollection(contestRunsCollection);
export const judgeDrafts = openCollection(judgeDraftsCollection);
export const contestVotes = openCollection(contestVotesCollection);
export const contestResults = openCollection(contestResultsCollection);
export const protocolParts = openCollection(protocolPartsCollection);
export const resultAppeals = openCollection(resultAppealsCollection);
