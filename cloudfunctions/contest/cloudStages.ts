import { readProtocol } from '../../contracts/judging/readProtocol';
import type { PublishedStage } from '../../domain/contest/publishedStage';
import type { StageContest } from '../../domain/contest/reviewStages';
import { isJsonObject } from '../../domain/judging/canonicalJson';
import { command as _ } from '../_platform/cloud';
import { fromDocument } from '../_platform/stored';
import { contestResults, contests, protocolParts } from '../_records/contests/collections';
import type { ContestDocument, ProtocolPartDocument, ResultDocument } from '../_records/contests/documents';
import { entries } from '../_records/entries/collections';
import type { EntryDocument } from '../_records/entries/documents';
import type { EarlierResult, StageStore } from './ports';

/** Stages of stages are followed so far. */
const mostLevels = 8;
const maxParts = 200;
const maxEntries = 400;

export const cloudStages: StageStore = {
  contests: async (ids) => {
    const found = new Map<string, StageContest>();
    let toLookAt = [...new Set(ids)];
    for (let level = 0; toLookAt.length > 0 && level < mostLevels; level++) {
      const rows = await contests.aggregate<ContestDocument>((pipeline) =>
        pipeline
          .match({ _id: _.in(toLookAt) })
          .limit(toLookAt.length)
          .project({ organisationId: 1, title: 1, status: 1, startAt: 1, stages: 1 }),
      );
      for (const row of rows) found.set(row._id, fromDocument(row));
      const named = rows.flatMap(({ stages }) => (stages?.earlier ?? []).map(({ contestId }) => contestId));
      toLookAt = [...new Set(named)].filter((id) => !found.has(id));
    }
    return [...found.values()];
  },

  results: async (ids) => {
    const found = await contestResults.aggregate<ResultDocument>((pipeline) =>
      pipeline
        .match({ _id: _.in(ids) })
        .limit(Math.max(1, ids.length))
        .project({ title: 1, standings: 1, parts: 1 }),
    );
    return found.map(({ _id, title, standings, parts }) => ({ contestId: _id, title, standings, parts }));
  },

  published: async (ids) => {
    const results = await cloudStages.results(ids);
    const inOrder = ids.flatMap((id) => results.find(({ contestId }) => contestId === id) ?? []);
    if (inOrder.length < ids.length) return null;
    const continued = await continuedBy(inOrder.flatMap(({ standings }) => standings.map(({ entryId }) => entryId)));
    return Promise.all(inOrder.map((result) => publishedStage(result, continued)));
  },
};

type Continued = ReadonlyMap<string, EntryDocument['continues']>;

async function publishedStage(result: EarlierResult, continued: Continued): Promise<PublishedStage> {
  const { contestId, standings } = result;
  const raw: unknown = JSON.parse(await protocolText(result));
  const read = isJsonObject(raw as never) ? readProtocol(raw as never) : null;
  if (read === null || !read.ok) throw new Error(`the published protocol of ${contestId} cannot be read`);
  return {
    ...{ contestId, protocol: read.protocol, raw: read.raw },
    entries: standings.map(({ key, entryId }) => ({ key, entryId, continues: continued.get(entryId) ?? [] })),
  };
}

async function protocolText({ contestId, parts }: EarlierResult): Promise<string> {
  const ids = Array.from({ length: Math.min(parts, maxParts) }, (_part, index) => `${contestId}.${index + 1}`);
  const texts = await Promise.all(ids.map((id): Promise<ProtocolPartDocument | null> => protocolParts.find(id)));
  return texts.map((part) => part?.text ?? '').join('');
}

/** Which of them were taken over; one that was erased in the meantime is as if it had not been. */
async function continuedBy(entryIds: readonly string[]): Promise<Continued> {
  const found = await entries.aggregate<Pick<EntryDocument, '_id' | 'continues'>>((pipeline) =>
    pipeline
      .match({ _id: _.in(entryIds) })
      .limit(maxEntries)
      .project({ continues: 1 }),
  );
  return new Map(found.map(({ _id, continues }) => [_id, continues ?? []]));
}
