import { grantsIn } from '../../domain/contest/panel';
import type { Run } from '../../domain/contest/run';
import { stageEntries } from '../../domain/contest/stageEntries';
import { addMinutes } from '../../domain/time/instant';
import { command as _ } from '../_platform/cloud';
import { joinDocument } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import { carrying, postEntry } from '../_records/audit/cloudAudit';
import { contestRuns, contests } from '../_records/contests/collections';
import { type ContestDocument, type RunDocument, runDays } from '../_records/contests/documents';
import { entries } from '../_records/entries/collections';
import type { EntryDocument } from '../_records/entries/documents';
import type { MemberDocument } from '../_records/members/documents';
import { joinMember } from '../_records/members/joinMember';
import type { RunName, RunStore } from './ports';

type Row = {
  readonly contest: ContestDocument;
  readonly runs: readonly RunDocument[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
};

export const runIdOf = ({ contestId, isRehearsal }: RunName): string =>
  isRehearsal ? `${contestId}.rehearsal` : contestId;

export const cloudRuns: RunStore = {
  read: async (memberId, name) => {
    const [row] = await contests.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: name.contestId })
        .limit(1)
        .project({ contest: '$$ROOT' })
        .lookup(joinDocument('contestRuns', runIdOf(name), null, 'runs'))
        .lookup(joinMember(memberId)),
    );
    if (row === undefined) return null;
    const { memberIds: _memberIds, audit: _audit, notices: _notices, ...contest } = fromDocument(row.contest);
    const [run] = row.runs;
    return {
      contest,
      run: run === undefined ? null : runOf(run),
      grants: [...(row.members[0]?.grants ?? []), ...grantsIn(contest, memberId)],
      place: { organisationId: contest.organisationId, contestId: contest.id },
    };
  },

  startingEntries: async ({ id, order }) => {
    const which = order === null ? { contestId: id, status: _.in(['qualified', 'shortlisted']) } : { _id: _.in(order) };
    const found = await entries.aggregate<Pick<EntryDocument, '_id' | 'title' | 'team' | 'status' | 'continues'>>(
      (pipeline) =>
        pipeline
          .match(which)
          .sort({ _id: 1 })
          .limit(maxEntries)
          .project({ title: 1, team: 1, status: 1, continues: 1 }),
    );
    const known = found.map(fromDocument);
    const listed =
      order === null ? stageEntries(known) : order.flatMap((one) => known.find((entry) => entry.id === one) ?? []);
    return listed.map(({ id: entryId, title, team, continues }) => ({
      ...{ id: entryId, title, team },
      ...(continues && { continues }),
    }));
  },

  start: async (run, hall, entry) => {
    const _id = runIdOf(run);
    const eraseAfter = addMinutes(run.startedAt, runDays * 24 * 60);
    const document = { ...run, _id, hall, hallToken: null, eraseAfter, audit: entry === null ? [] : [entry] };
    if (run.isRehearsal) {
      await contestRuns.put(document);
      return true;
    }
    const isStarted = await contestRuns.add(document);
    if (isStarted && entry !== null) await postEntry(entry);
    return isStarted;
  },

  replace: async (seen, run, hall, entry) => {
    const changed = await contestRuns.update(
      { _id: runIdOf(seen), version: seen.version, marks: seen.marks },
      {
        ...directedFields(run),
        acts: _.push(run.acts.slice(seen.acts.length)),
        hall: _.set(hall),
        ...(entry !== null && carrying(entry)),
      },
    );
    if (changed && entry !== null) await postEntry(entry);
    return changed;
  },

  addMark: (name, { act, entry, seat, memberId, replaces }) => {
    const last = `last.${entry}.${seat}`;
    return contestRuns.update(
      {
        _id: runIdOf(name),
        status: 'running',
        [`entries.${entry}.state`]: 'scoring',
        [`seats.${seat}.memberId`]: memberId,
        [last]: replaces ?? _.exists(false),
      },
      { [last]: act.submission, acts: _.push([act]), marks: _.inc(1) },
    );
  },

  keepLate: async (name, mark) => {
    const isNew = { late: _.not(_.elemMatch({ submission: mark.submission })) };
    await contestRuns.update({ _id: runIdOf(name), ...isNew }, { late: _.push([mark]), marks: _.inc(1) });
  },

  confirm: (name, { entry, seat, submission }) =>
    contestRuns.update(
      { _id: runIdOf(name), [`last.${entry}.${seat}`]: submission },
      { [`confirmed.${entry}.${seat}`]: submission, marks: _.inc(1) },
    ),

  leaveRemark: (name, { entry, seat, memberId, remark }) =>
    contestRuns.update(
      { _id: runIdOf(name), [`seats.${seat}.memberId`]: memberId },
      { [`remarks.${entry}.${seat}`]: remark },
    ),

  setHallToken: (name, tokenHash) => contestRuns.update({ _id: runIdOf(name) }, { hallToken: tokenHash }),

  erase: async (name) => {
    await contestRuns.remove({ _id: runIdOf(name) });
  },
};

const maxEntries = 60;

const runOf = ({ _id, hall: _hall, hallToken: _token, eraseAfter: _due, audit: _audit, ...run }: RunDocument): Run =>
  run;

/** What a step may have changed, each as a whole: the SDK would merge objects otherwise. */
const directedFields = (run: Run) => ({
  status: run.status,
  entries: _.set(run.entries),
  order: _.set(run.order),
  onStage: run.onStage,
  lastRevealed: run.lastRevealed,
  clock: _.set(run.clock),
  seats: _.set(run.seats),
  alternates: _.set(run.alternates),
  sittings: _.set(run.sittings),
  last: _.set(run.last),
  paper: _.set(run.paper),
  tieDecisions: _.set(run.tieDecisions),
  notes: _.set(run.notes),
  nudges: _.set(run.nudges),
  ceremony: _.set(run.ceremony),
  spent: _.set(run.spent),
  version: run.version,
  closedAt: run.closedAt,
});
