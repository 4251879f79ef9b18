import { planOf } from '../../../domain/contest/changes';
import type { Contest } from '../../../domain/contest/contest';
import { grantsIn } from '../../../domain/contest/panel';
import { stageEntries } from '../../../domain/contest/stageEntries';
import { entryEraseAfter } from '../../../domain/entry/retention';
import type { EntryNotice } from '../../../domain/notice/entryNotice';
import { command as _, subpipeline } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument, toDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { contests } from '../../_records/contests/collections';
import type { ContestDocument, RunDocument } from '../../_records/contests/documents';
import { keepEntriesUntil } from '../../_records/entries/cloudKeeping';
import type { EntryDocument } from '../../_records/entries/documents';
import { members } from '../../_records/members/collections';
import type { MemberDocument } from '../../_records/members/documents';
import { joinMember } from '../../_records/members/joinMember';
import type { OrganisationDocument } from '../../_records/organisations/documents';
import type { ContestStore } from './ports';

const maxListed = 100;
const maxEntries = 200;

type Row = {
  readonly contest: ContestDocument;
  readonly runs: readonly Pick<RunDocument, 'status' | 'isRehearsal'>[];
  readonly entries: readonly Pick<EntryDocument, '_id' | 'title' | 'team' | 'status' | 'continues'>[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
};

export const cloudContests: ContestStore = {
  rolesOf: async (memberId) => {
    const [member] = await members.aggregate<MemberDocument & { organisations: OrganisationDocument[] }>((pipeline) =>
      pipeline
        .match({ _id: memberId })
        .limit(1)
        .lookup(join('organisations', 'grants.organisationId', '_id')),
    );
    if (member === undefined) return { grants: [], organisations: [] };
    return { grants: member.grants, organisations: member.organisations.map(({ _id, name }) => ({ id: _id, name })) };
  },

  find: async (memberId, contestId) => {
    const [row] = await contests.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: contestId })
        .limit(1)
        .project({ contest: '$$ROOT' })
        .lookup(joinRuns(contestId))
        .lookup(joinEntries(contestId))
        .lookup(joinMember(memberId)),
    );
    if (row === undefined) return null;
    const contest = contestOf(row.contest);
    const statusOf = (isRehearsal: boolean) => row.runs.find((run) => run.isRehearsal === isRehearsal)?.status ?? null;
    return {
      contest,
      run: statusOf(false),
      rehearsal: statusOf(true),
      entries: stageEntries(row.entries.map(fromDocument)),
      isDraft: contest.status === 'draft',
      grants: [...(row.members[0]?.grants ?? []), ...grantsIn(contest, memberId)],
      place: { organisationId: contest.organisationId, contestId },
    };
  },

  ofOrganisations: async (organisationIds) => {
    const found = await contests.aggregate<ContestDocument>((pipeline) =>
      pipeline
        .match({ organisationId: _.in(organisationIds) })
        .sort({ startAt: -1, _id: -1 })
        .limit(maxListed),
    );
    return found.map(contestOf);
  },

  create: async (contest) => {
    if (await contests.add({ ...toDocument(contest), memberIds: [] })) return contest;
    const earlier = await contests.find(contest.id);
    return earlier === null ? contest : contestOf(earlier);
  },

  isRoadshowOf: async (organisationId, activityId) =>
    (await activities.count({ _id: activityId, organisationId, 'details.kind': 'roadshow' })) > 0,

  replacePlan: async (contest, seenVersion, entry) => {
    const { rules, stages, ...plan } = planOf(contest);
    const { id: _id, status, version, updatedAt } = contest;
    const isWritten = await contests.update(
      { _id, version: seenVersion },
      {
        ...{ ...plan, rules: _.set(rules), stages: _.set(stages ?? null) },
        ...{ status, version, updatedAt },
        ...(entry !== null && carrying(entry)),
      },
    );
    if (isWritten && entry !== null) await postEntry(entry);
    return isWritten;
  },

  keepEntriesFor: (contest) => keepEntriesUntil(contest.id, entryEraseAfter(contest)),

  setOrder: async (contestId, order, { version, at }, { notices, entry }) => {
    const isWritten = await contests.update(
      { _id: contestId, version, orderDraw: _.exists(false) },
      { order, version: version + 1, updatedAt: at, ...telling(notices), ...carrying(entry) },
    );
    if (isWritten) await postEntry(entry);
    return isWritten;
  },

  closeList: async (contestId, draw, { notices, entry }) => {
    const isClosed = await contests.update(
      { _id: contestId, order: null, orderDraw: _.exists(false) },
      { orderDraw: _.set(draw), version: _.inc(1), updatedAt: draw.closedAt, ...telling(notices), ...carrying(entry) },
    );
    if (isClosed) await postEntry(entry);
    return isClosed;
  },

  drawOrder: async (contestId, { publicValue, secret, drawnAt, lots, order }, { notices, entry }) => {
    const held = { publicValue, secret, drawnAt, order: lots };
    const isDrawn = await contests.update(
      { _id: contestId, 'orderDraw.drawnAt': null, order: null },
      {
        ...Object.fromEntries(Object.entries(held).map(([field, value]) => [`orderDraw.${field}`, value])),
        ...{ order, version: _.inc(1), updatedAt: drawnAt },
        ...telling(notices),
        ...carrying(entry),
      },
    );
    if (isDrawn) await postEntry(entry);
    return isDrawn;
  },
};

/** Written out by the timer: they are for everyone of the list. */
const telling = (notices: readonly EntryNotice[]) => ({ notices: _.push(notices) });

const contestOf = (document: ContestDocument): Contest => {
  const { memberIds: _memberIds, audit: _audit, notices: _notices, ...contest } = fromDocument(document);
  return contest;
};

const joinRuns = (contestId: string) => ({
  from: 'contestRuns',
  pipeline: subpipeline()
    .match({ _id: _.in([contestId, `${contestId}.rehearsal`]) })
    .limit(2)
    .project({ status: 1, isRehearsal: 1 })
    .done(),
  as: 'runs',
});

const joinEntries = (contestId: string) => ({
  from: 'entries',
  pipeline: subpipeline()
    .match({ contestId, status: _.in(['qualified', 'shortlisted']) })
    .sort({ _id: 1 })
    .limit(maxEntries)
    .project({ title: 1, team: 1, status: 1, continues: 1 })
    .done(),
  as: 'entries',
});
