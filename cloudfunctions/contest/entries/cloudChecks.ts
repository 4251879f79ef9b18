import type { EntryStatus } from '../../../domain/entry/entry';
import { entryStatuses } from '../../../domain/entry/entry';
import { command as _ } from '../../_platform/cloud';
import { entries } from '../../_records/entries/collections';
import type { EntryDocument } from '../../_records/entries/documents';
import { entryOf } from './cloudEntries';
import type { CheckStore } from './ports';

type CountRow = {
  readonly _id: { readonly status: EntryStatus; readonly hasOpenAppeal: boolean };
  readonly entries: number;
};

export const cloudChecks: CheckStore = {
  claim: (entryId, version, claim, at) =>
    entries.update(
      _.and(
        { _id: entryId, status: 'submitted', version },
        _.or({ claim: null }, { 'claim.until': _.lte(at) }, { 'claim.memberId': claim.memberId }),
      ) as never,
      { claim: _.set(claim) },
    ),

  list: async ({ contestId, statuses, onlyAppeals, after, limit }) => {
    const wanted = { contestId, status: _.in(statuses), ...(onlyAppeals && { hasOpenAppeal: true }) };
    const behind =
      after === null ? {} : _.or({ statusAt: _.gt(after.statusAt) }, { statusAt: after.statusAt, _id: _.gt(after.id) });
    const found = await entries.aggregate<EntryDocument>((pipeline) =>
      pipeline
        .match(_.and(wanted, behind) as never)
        .sort({ statusAt: 1, _id: 1 })
        .limit(limit)
        .project({ history: 0, plan: 0, summary: 0, audit: 0, notices: 0 }),
    );
    return found.map(entryOf);
  },

  counts: async (contestId) => {
    const rows = await entries.aggregate<CountRow>((pipeline) =>
      pipeline
        .match({ contestId })
        .group({ _id: { status: '$status', hasOpenAppeal: '$hasOpenAppeal' }, entries: _.aggregate.sum(1) })
        .limit(entryStatuses.length * 2),
    );
    return rows.map(({ _id, entries: count }) => ({ ..._id, entries: count }));
  },
};
