import { participantOf } from '../../../domain/entry/team';
import { command as _ } from '../../_platform/cloud';
import { entries, entryFiles } from '../../_records/entries/collections';
import type { EntryDocument } from '../../_records/entries/documents';
import { entryOf } from './cloudEntries';
import type { ContinuingStore } from './ports';

const most = 200;

export const cloudContinuing: ContinuingStore = {
  continuedIn: async (contestId) => {
    const found = await entries.aggregate<Pick<EntryDocument, '_id' | 'continues'>>((pipeline) =>
      pipeline.match({ contestId }).sort({ _id: 1 }).limit(most).project({ continues: 1 }),
    );
    return new Set(found.flatMap(({ continues = [] }) => continues.map(({ entryId }) => entryId)));
  },

  entries: async (ids) => {
    const found = await entries.aggregate<EntryDocument>((pipeline) =>
      pipeline.match({ _id: _.in(ids) }).limit(ids.length),
    );
    return found.map(entryOf);
  },

  hasOtherOf: async ({ contestId, id }, memberIds) => {
    const participants = memberIds.map((memberId) => participantOf(contestId, memberId));
    return participants.length > 0 && (await entries.count({ _id: _.neq(id), participants: _.in(participants) })) > 0;
  },

  keepFiles: async ({ files }, { entryId, contestId, removeAfter }) => {
    if (files.length === 0) return;
    const ids = files.map(({ id }) => id);
    await entryFiles.updateAll({ _id: _.in(ids), isKept: true }, { entryId, contestId, removeAfter });
  },
};
