import type { Contest } from '../../../domain/contest/contest';
import { isSeat, type Task } from '../../../domain/contest/tasks';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { contestRuns, contests } from '../../_records/contests/collections';
import type { ContestDocument, RunDocument } from '../../_records/contests/documents';
import { entries } from '../../_records/entries/collections';
import { members } from '../../_records/members/collections';
import type { Seen, TaskStore } from './ports';

const maxOfMember = 50;

export const cloudTasks: TaskStore = {
  addSeat: (contestId, seen, seat, invite) =>
    contests.update(asSeen(contestId, seen), { panel: _.push([seat]), invites: _.push([invite]), ...changedBy(seen) }),

  addOfficial: (contestId, seen, official, invite) =>
    contests.update(asSeen(contestId, seen), {
      officials: _.push([official]),
      invites: _.push([invite]),
      ...changedBy(seen),
    }),

  renewInvite: (contest, seen, task, invite) => {
    const { list, index } = placeOf(contest, task);
    const earlier = contest.invites.findIndex(({ to }) => to === task.id);
    const untaken = { ...asSeen(contest.id, seen), [`${list}.${index}.memberId`]: null };
    return earlier < 0
      ? contests.update(untaken, { invites: _.push([invite]), ...changedBy(seen) })
      : contests.update(
          { ...untaken, [`invites.${earlier}.to`]: task.id },
          { [`invites.${earlier}`]: _.set(invite), ...changedBy(seen) },
        );
  },

  remove: async (contest, seen, task, entry) => {
    const { list, index } = placeOf(contest, task);
    const asItWas = { ...asSeen(contest.id, seen), [`${list}.${index}.memberId`]: task.memberId };
    const isRemoved = await contests.update(asItWas, {
      [list]: _.pull({ id: task.id }),
      invites: _.pull({ to: task.id }),
      recusals: _.pull({ seat: task.id }),
      ...(task.memberId !== null && { memberIds: _.pull(task.memberId) }),
      ...changedBy(seen),
      ...carrying(entry),
    });
    if (isRemoved) await postEntry(entry);
    return isRemoved;
  },

  isMember: async (memberId) => (await members.count({ _id: memberId })) > 0,

  invitedTo: async (inviteId) => {
    const [document] = await contests.aggregate<ContestDocument>((pipeline) =>
      pipeline.match({ 'invites.id': inviteId }).limit(1),
    );
    return document === undefined ? null : contestOf(document);
  },

  isApplicant: async (contestId, memberId) => {
    const own = _.or({ memberId }, { 'teamMembers.memberId': memberId });
    return (await entries.count(_.and({ contestId, status: _.neq('withdrawn') }, own) as Condition)) > 0;
  },

  take: async (contest, task, { memberId, inviteId }, entry) => {
    const { list, index } = placeOf(contest, task);
    const place = `${list}.${index}`;
    const isTaken = await contests.update(
      {
        _id: contest.id,
        [`${place}.id`]: task.id,
        [`${place}.memberId`]: null,
        invites: _.elemMatch({ id: inviteId, to: task.id }),
        memberIds: _.nin([memberId]),
      },
      { [`${place}.memberId`]: memberId, memberIds: _.push([memberId]), ...carrying(entry) },
    );
    if (isTaken) await postEntry(entry);
    return isTaken;
  },

  giveBack: async (contest, task, memberId) => {
    const { list, index } = placeOf(contest, task);
    const place = `${list}.${index}.memberId`;
    await contests.update({ _id: contest.id, [place]: memberId }, { [place]: null, memberIds: _.pull(memberId) });
  },

  takeRunSeat: async (contestId, seat, memberId) => {
    const place = `seats.${seat}.memberId`;
    await contestRuns.update(
      { _id: contestId, status: 'running', [`seats.${seat}`]: _.exists(true), [place]: null },
      { [place]: memberId, marks: _.inc(1) },
    );
  },

  ofMember: async (memberId) => {
    const rows = await contests.aggregate<Row>((pipeline) =>
      pipeline
        .match({ memberIds: memberId })
        .sort({ startAt: -1, _id: -1 })
        .limit(maxOfMember)
        .project({ contest: '$$ROOT' })
        .lookup(join('contestRuns', 'contest._id', '_id', 'runs'))
        .project({ contest: 1, 'runs.status': 1 }),
    );
    return rows.map(({ contest, runs }) => ({
      contest: contestOf(contest),
      isRunning: runs.some(({ status }) => status === 'running'),
    }));
  },

  recuse: (contestId, recusal) => {
    const { seat, entryId } = recusal;
    return contests.update(
      { _id: contestId, order: null, recusals: _.not(_.elemMatch({ seat, entryId })) },
      { recusals: _.push([recusal]) },
    );
  },
};

type Condition = Readonly<Record<string, unknown>>;
type Row = { readonly contest: ContestDocument; readonly runs: readonly Pick<RunDocument, 'status'>[] };

const asSeen = (contestId: string, { version }: Seen) => ({ _id: contestId, version });
const changedBy = ({ version, at }: Seen) => ({ version: version + 1, updatedAt: at });

/** Where a task stands: its number in the list holds as long as no organiser has changed the contest. */
function placeOf(contest: Contest, { id, role }: Task) {
  const list = isSeat(role) ? 'panel' : 'officials';
  return { list, index: contest[list].findIndex((one) => one.id === id) } as const;
}

const contestOf = (document: ContestDocument): Contest => {
  const { memberIds: _memberIds, audit: _audit, notices: _notices, ...contest } = fromDocument(document);
  return contest;
};
