import type { Contest } from '../../../domain/contest/contest';
import { grantsIn } from '../../../domain/contest/panel';
import { hasOpenAppeal } from '../../../domain/entry/appeal';
import { peopleOf } from '../../../domain/entry/continuing';
import type { Entry } from '../../../domain/entry/entry';
import { maxHistory } from '../../../domain/entry/life';
import { noticesOf } from '../../../domain/entry/notices';
import { participantOf } from '../../../domain/entry/team';
import { command as _, subpipeline } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument, toDocument } from '../../_platform/stored';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { contests } from '../../_records/contests/collections';
import type { ContestDocument } from '../../_records/contests/documents';
import { entries } from '../../_records/entries/collections';
import type { EntryDocument } from '../../_records/entries/documents';
import type { MemberDocument } from '../../_records/members/documents';
import { joinMember } from '../../_records/members/joinMember';
import { postEntryNotices } from '../../_records/outbox/cloudSources';
import type { EntrySnapshot, EntryStore } from './ports';

export type EntryRow = {
  readonly entry: EntryDocument;
  readonly contests: readonly ContestDocument[];
  readonly runs: readonly { readonly status: string }[];
  readonly members: readonly Pick<MemberDocument, 'nickname' | 'ageBand' | 'grants'>[];
};
type ContestRow = {
  readonly contest: ContestDocument;
  readonly organisations: readonly { readonly name: string }[];
  readonly entries: readonly EntryDocument[];
  readonly members: readonly Pick<MemberDocument, 'nickname' | 'ageBand' | 'grants'>[];
};

const maxOfMember = 50;

export const cloudEntries: EntryStore = {
  find: async (memberId, entryId) => {
    const [row] = await entryRows(memberId, { _id: entryId });
    return row === undefined ? null : snapshotOf(row, memberId);
  },

  contest: async (memberId, contestId) => {
    const [row] = await contests.aggregate<ContestRow>((pipeline) =>
      pipeline
        .match({ _id: contestId })
        .limit(1)
        .project({ contest: '$$ROOT' })
        .lookup(join('organisations', 'contest.organisationId', '_id'))
        .lookup(joinParticipant(contestId, memberId))
        .lookup(joinMember(memberId))
        .project({ contest: 1, entries: 1, members: 1, 'organisations.name': 1 }),
    );
    if (row === undefined) return null;
    const contest = contestOf(row.contest);
    const [member] = row.members;
    const [entry] = row.entries;
    return {
      contest,
      organisationName: row.organisations[0]?.name ?? '',
      member: member ?? null,
      entry: entry === undefined ? null : entryOf(entry),
      isDraft: contest.status === 'draft',
      grants: [...(member?.grants ?? []), ...grantsIn(contest, memberId)],
      place: { organisationId: contest.organisationId, contestId },
    };
  },

  add: async (entry, eraseAfter, audit) => {
    const mine = peopleOf(entry);
    const isNew = await entries.add({
      ...toDocument(entry),
      memberIds: [...mine],
      participants: [entry.id, ...mine.map((memberId) => participantOf(entry.contestId, memberId))],
      hasOpenAppeal: false,
      eraseAfter,
      audit: audit === undefined ? [] : [audit],
    });
    if (isNew && audit !== undefined) await postEntry(audit);
    return isNew;
  },

  change: async (entryId, { version, heldBy }, { step, ...fields }, audit) => {
    const isHeld = heldBy && { 'claim.memberId': heldBy.memberId, 'claim.until': _.gt(heldBy.at) };
    const isChanged = await entries.update(
      { _id: entryId, version, ...isHeld },
      {
        ...wholeFields(fields),
        ...(fields.status !== undefined && {
          hasOpenAppeal: hasOpenAppeal({ status: fields.status, rejection: fields.rejection ?? null }),
        }),
        // Whoever was in it may enter otherwise.
        ...(fields.status === 'withdrawn' && { participants: [entryId] }),
        ...(step && stepTaken(step)),
        ...(audit && carrying(audit)),
      },
    );
    if (isChanged && audit !== undefined) await postEntry(audit);
    if (isChanged) await postEntryNotices(entryId);
    return isChanged;
  },

  ofMember: async (memberId) => {
    const rows = await entries.aggregate<Pick<EntryRow, 'entry' | 'contests'>>((pipeline) =>
      pipeline
        .match({ memberIds: memberId })
        .sort({ createdAt: -1 })
        .limit(maxOfMember)
        .project({ history: 0, plan: 0, notices: 0 })
        .project({ entry: '$$ROOT' })
        .lookup(join('contests', 'entry.contestId', '_id'))
        .project({ entry: 1, 'contests._id': 1, 'contests.title': 1, 'contests.startAt': 1 }),
    );
    return rows.flatMap(({ entry, contests: [contest] }) =>
      contest === undefined ? [] : [{ entry: entryOf(entry), contest: fromDocument(contest) }],
    );
  },
};

export const entryRows = (memberId: string, condition: Readonly<Record<string, unknown>>) =>
  entries.aggregate<EntryRow>((pipeline) =>
    pipeline
      .match(condition)
      .limit(1)
      .project({ entry: '$$ROOT' })
      .lookup(join('contests', 'entry.contestId', '_id'))
      .lookup(join('contestRuns', 'entry.contestId', '_id', 'runs'))
      .lookup(joinMember(memberId))
      .project({ entry: 1, contests: 1, members: 1, 'runs.status': 1 }),
  );

export function snapshotOf({ entry, contests: [document], runs, members }: EntryRow, memberId: string): EntrySnapshot {
  if (document === undefined) throw new Error(`${entry._id} is of no contest`);
  const contest = contestOf(document);
  return {
    entry: entryOf(entry),
    contest,
    hasBegun: runs.length > 0,
    grants: [...(members[0]?.grants ?? []), ...grantsIn(contest, memberId)],
    place: { organisationId: contest.organisationId, contestId: contest.id },
  };
}

const joinParticipant = (contestId: string, memberId: string) => ({
  from: 'entries',
  pipeline: subpipeline()
    .match({ participants: participantOf(contestId, memberId) })
    .limit(1)
    .done(),
  as: 'entries',
});

const contestOf = (document: ContestDocument): Contest => {
  const { memberIds: _memberIds, audit: _audit, notices: _notices, ...contest } = fromDocument(document);
  return contest;
};

export const entryOf = (document: EntryDocument): Entry => {
  const {
    memberIds: _memberIds,
    participants: _participants,
    hasOpenAppeal: _hasOpenAppeal,
    eraseAfter: _eraseAfter,
    notices: _notices,
    audit: _audit,
    ...entry
  } = fromDocument(document);
  return entry;
};

/** Of an update: the SDK would merge objects into what stands there. */
const wholeFields = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? _.set(value) : value,
    ]),
  );

/** Of an update: the step's line in the history, and what it owes to the entry's people; `leaving` went with it. */
export function stepTaken(step: Entry['history'][number], leaving: string | null = null) {
  const notices = noticesOf(step, leaving);
  return {
    history: _.push({ each: [step], slice: -maxHistory }),
    ...(notices.length > 0 && { notices: _.push(notices) }),
  };
}
