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
    const { criteria, note, revision, at } = draft;
    const renew = () =>
      judgeDrafts.update(
        { _id, revision: _.lt(revision) },
        { criteria: _.set(criteria), note, revision, at, eraseAfter },
      );
    if (await renew()) return true;
    if (await judgeDrafts.add({ _id, runId, memberId, ...draft, eraseAfter })) return true;
    return renew();
  },

  eraseOf: async (name) => {
    await judgeDrafts.remove({ runId: runIdOf(name) });
  },
};
