import { addMinutes } from '../../domain/time/instant';
import { command as _ } from '../_platform/cloud';
import { judgeDrafts } from '../_records/contests/collections';
import { draftDays, type JudgeDraftDocument } from '../_records/contests/documents';
import { runIdOf } from './cloudRuns';
import type { DraftStore } from './ports';

const maxDrafts = 100;

export const cloudDrafts: DraftStore = {
  ofJudge: (name, memberId) =>
    judgeDrafts.aggregate<JudgeDraftDocument>((pipeline) =>
      pipeline.match({ runId: runIdOf(name), memberId }).limit(maxDrafts),
    ),

  keep: async (name, memberId, draft) => {
    const runId = runIdOf(name);
    const _id = `${runId}.${draft.entry}.${memberId}`;
    const eraseAfter = addMinutes(draft.at, draftDays * 24 * 60);
    const { criteria, note, revision, phone, at } = draft;
    if (revision === 1) return judgeDrafts.add({ _id, runId, memberId, ...draft, eraseAfter });
    return judgeDrafts.update(
      { _id, revision: revision - 1 },
      { criteria: _.set(criteria), note, revision, phone, at, eraseAfter },
    );
  },

  eraseOf: async (name) => {
    await judgeDrafts.remove({ runId: runIdOf(name) });
  },
};
