import type { EntryKey } from '../../../domain/contest/run';
import { countsOf, type VoteMark } from '../../../domain/contest/votes';
import { addMinutes } from '../../../domain/time/instant';
import { command as _, subpipeline } from '../../_platform/cloud';
import { derivedId } from '../../_platform/keys';
import { contests, contestVotes } from '../../_records/contests/collections';
import { type ContestDocument, type RunDocument, runDays, type VoteDocument } from '../../_records/contests/documents';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import type { VoteStore } from '../ports';

type Row = Pick<ContestDocument, '_id' | 'title' | 'activityId' | 'panel' | 'officials' | 'status'> & {
  readonly runs: readonly Pick<RunDocument, 'status' | 'rules' | 'order' | 'entries' | 'onStage'>[];
  readonly halls: readonly Pick<RegistrationDocument, 'activityId'>[];
};
type Counted = Pick<VoteDocument, '_id' | 'voter' | 'entry' | 'mark' | 'at'>;

const pageSize = 1000;

/** Of one person, the latest: a hall that is voting in now is among them. */
const hallsKept = 200;

/** The activities where a person was let in, so that a vote costs one read and one write. */
const hallsEnteredBy = (memberId: string) => ({
  from: 'registrations',
  pipeline: subpipeline()
    .match({ memberId, checkedIn: _.neq(null) })
    .sort({ signedUpAt: -1 })
    .limit(hallsKept)
    .project({ activityId: 1 })
    .done(),
  as: 'halls',
});

const voterOf = (contestId: string, memberId: string): string => derivedId('vot', 'voter', contestId, memberId);

export const cloudVotes: VoteStore = {
  find: async (memberId, contestId) => {
    const [row] = await contests.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: contestId })
        .limit(1)
        .lookup({ from: 'contestRuns', localField: '_id', foreignField: '_id', as: 'runs' })
        .lookup(hallsEnteredBy(memberId))
        .project(shown),
    );
    if (row === undefined) return null;
    const { _id: id, runs, halls, status, ...contest } = row;
    const isInHall = halls.some(({ activityId }) => activityId === contest.activityId);
    return { contest: { id, ...contest }, run: runs[0] ?? null, isDraft: status === 'draft', isInHall };
  },

  ofVoter: (contestId, memberId) =>
    contestVotes.aggregate<VoteDocument>((pipeline) =>
      pipeline.match({ voter: voterOf(contestId, memberId) }).limit(pageSize),
    ),

  cast: async (contestId, memberId, { entry, mark, at }) => {
    const voter = voterOf(contestId, memberId);
    const eraseAfter = addMinutes(at, runDays * 24 * 60);
    await contestVotes.put({ _id: `${contestId}.${entry}.${voter}`, contestId, voter, entry, mark, at, eraseAfter });
  },

  count: async (run) => {
    const marks = new Map<EntryKey, VoteMark[]>();
    for (const { entry, mark } of await inTime(run)) marks.set(entry, [...(marks.get(entry) ?? []), mark]);
    return Object.fromEntries([...marks].map(([entry, given]) => [entry, countsOf(given)]));
  },

  all: async (run) => (await inTime(run)).map(({ voter, entry, mark }) => ({ voter, entry, mark: String(mark) })),
};

const shown = {
  title: 1,
  activityId: 1,
  panel: 1,
  officials: 1,
  status: 1,
  'runs.status': 1,
  'runs.rules': 1,
  'runs.order': 1,
  'runs.entries': 1,
  'runs.onStage': 1,
  halls: 1,
} as const;

async function inTime({
  contestId,
  isRehearsal,
  entries,
}: Parameters<VoteStore['all']>[0]): Promise<readonly Counted[]> {
  const found: Counted[] = [];
  while (!isRehearsal) {
    const after = found[found.length - 1]?._id ?? '';
    const page = await contestVotes.aggregate<Counted>((pipeline) =>
      pipeline
        .match({ contestId, _id: _.gt(after) })
        .sort({ _id: 1 })
        .limit(pageSize)
        .project({ voter: 1, entry: 1, mark: 1, at: 1 }),
    );
    found.push(...page);
    if (page.length < pageSize) break;
  }
  return found.filter(({ entry, at }) => {
    const closedAt = entries[entry]?.votesClosedAt ?? null;
    return closedAt !== null && at <= closedAt;
  });
}
