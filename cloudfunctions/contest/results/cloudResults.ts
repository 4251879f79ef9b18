import { eraseAfterNotice } from '../../../domain/entry/retention';
import { entryNotice } from '../../../domain/notice/entryNotice';
import { command as _ } from '../../_platform/cloud';
import { fromDocument } from '../../_platform/stored';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { contestResults, contests, protocolParts, resultAppeals } from '../../_records/contests/collections';
import type { ContestDocument, ResultAppealDocument, ResultDocument } from '../../_records/contests/documents';
import { keepEntriesUntil } from '../../_records/entries/cloudKeeping';
import { entries } from '../../_records/entries/collections';
import type { EntryDocument } from '../../_records/entries/documents';
import { postAppealNotices } from '../../_records/outbox/cloudSources';
import type { PublishedResult, ResultAppeal, ResultStore } from '../ports';

type Row = Pick<ContestDocument, '_id' | 'title' | 'status'> & { readonly results: readonly ResultDocument[] };

const maxAppeals = 100;

export const cloudResults: ResultStore = {
  find: async (contestId) => {
    const [row] = await contests.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: contestId })
        .limit(1)
        .project({ title: 1, status: 1 })
        .lookup({ from: 'contestResults', localField: '_id', foreignField: '_id', as: 'results' }),
    );
    if (row === undefined) return null;
    const [result] = row.results;
    return {
      contest: { id: row._id, title: row.title },
      result: result === undefined ? null : resultOf(result),
      isDraft: row.status === 'draft',
    };
  },

  latest: async (limit) => {
    const found = await contestResults.aggregate<ResultDocument>((pipeline) =>
      pipeline.sort({ startAt: -1, _id: -1 }).limit(limit),
    );
    return found.map(resultOf);
  },

  keepParts: async (contestId, parts) => {
    for (const [index, text] of parts.entries()) await protocolParts.put({ _id: `${contestId}.${index + 1}`, text });
  },

  part: async (contestId, number) => (await protocolParts.find(`${contestId}.${number}`))?.text ?? null,

  publish: async ({ contestId, ...result }, entry) => {
    // The timer writes these out: they are for everyone who was ranked.
    const notices = [entryNotice('result-published', result.publishedAt)];
    if (await contestResults.add({ _id: contestId, ...result, notices, audit: [entry] })) await postEntry(entry);
    await contests.update({ _id: contestId, status: 'open' }, { status: 'published' });
    const kept = await contestResults.find(contestId);
    const published = kept === null ? { contestId, ...result } : resultOf(kept);
    await keepEntriesUntil(contestId, eraseAfterNotice(published.noticeUntil));
    return published;
  },

  appeals: async (contestId) => {
    const found = await resultAppeals.aggregate<ResultAppealDocument>((pipeline) =>
      pipeline.match({ contestId }).sort({ at: 1 }).limit(maxAppeals),
    );
    return found.map(appealOf);
  },

  entryOf: async (contestId, memberId) => {
    const [entry] = await entries.aggregate<Pick<EntryDocument, '_id'>>((pipeline) =>
      pipeline.match({ contestId, memberId }).limit(1).project({ _id: 1 }),
    );
    return entry?._id ?? null;
  },

  appeal: async (contestId, { id, ...appeal }) => {
    if (await resultAppeals.add({ _id: id, contestId, ...appeal })) return { id, ...appeal };
    const kept = await resultAppeals.find(id);
    return kept === null ? { id, ...appeal } : appealOf(kept);
  },

  answer: async (appealId, answer, entry) => {
    const isAnswered = await resultAppeals.update(
      { _id: appealId, answer: null },
      {
        answer: _.set(answer),
        notices: _.push([entryNotice('result-appeal-answered', answer.at)]),
        ...carrying(entry),
      },
    );
    if (isAnswered) await postEntry(entry);
    if (isAnswered) await postAppealNotices(appealId);
    return isAnswered;
  },
};

export const resultOf = ({ _id, audit: _audit, notices: _notices, ...result }: ResultDocument): PublishedResult => ({
  contestId: _id,
  ...result,
});

function appealOf(document: ResultAppealDocument): ResultAppeal {
  const { audit: _audit, notices: _notices, contestId: _contest, ...appeal } = fromDocument(document);
  return appeal;
}
