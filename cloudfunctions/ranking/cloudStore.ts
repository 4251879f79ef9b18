import { command as _ } from '../_platform/cloud';
import { members } from '../_records/members/collections';
import type { MemberDocument } from '../_records/members/documents';
import type { RankingStore } from './ports';

/** The band is asked again beside the choice: whatever else goes wrong, no minor is listed. */
const listed = { isListedInRanking: true, ageBand: 'adult' };

export const cloudStore: RankingStore = {
  listed: async (limit) => {
    const rows = await members.aggregate<Pick<MemberDocument, '_id' | 'nickname' | 'classHours'>>((pipeline) =>
      pipeline
        .match({ ...listed, classHours: _.gt(0) })
        .sort({ classHours: -1, _id: 1 })
        .limit(limit)
        .project({ nickname: 1, classHours: 1 }),
    );
    return rows.map(({ _id, nickname, classHours }) => ({ memberId: _id, nickname, classHours }));
  },
  listedAbove: (classHours) => members.count({ ...listed, classHours: _.gt(classHours) }),
  member: (memberId) => members.find(memberId),
};
