import { command as _ } from '../../_platform/cloud';
import { fromDocument } from '../../_platform/stored';
import { contests } from '../../_records/contests/collections';
import type { ContestDocument } from '../../_records/contests/documents';
import type { ComingContest, OpenContests } from './ports';

type Row = Pick<ContestDocument, '_id' | (keyof ComingContest & keyof ContestDocument)>;

export const cloudOpenContests: OpenContests = {
  coming: async (from, limit) => {
    const found = await contests.aggregate<Row>((pipeline) =>
      pipeline
        .match({ status: 'open', startAt: _.gte(from) })
        .sort({ startAt: 1, _id: 1 })
        .limit(limit)
        .project({ title: 1, activityId: 1, entriesCloseAt: 1, startAt: 1, venue: 1, stages: 1, createdAt: 1 }),
    );
    return found.map(fromDocument);
  },
};
