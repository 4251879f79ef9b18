import type { JsonObject } from '../judging/canonicalJson';
import { protocolFormat } from '../judging/protocolText';
import { type Sha256, sealHead } from '../judging/seal';
import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { Contest } from './contest';
import { isAlternate, leastJudges, type SeatId } from './panel';
import type { PublishedStage } from './publishedStage';
import { ruleTextOf } from './rules';
import type { EntryKey, Run, RunEntry, Sitter, Sitting } from './run';
import { takenStages } from './runStages';
import type { ContinuedEntry } from './stagesPlan';
import { declaredShare } from './votes';

/** An entry as it goes on stage. */
export type StartingEntry = {
  readonly id: string;
  readonly title: string;
  readonly team: string;
  readonly continues?: readonly ContinuedEntry[];
};

/** What is declared before the first mark, as it will be published. */
export const declaredProtocol = (contest: Pick<Contest, 'title' | 'rules' | 'startAt'>): JsonObject => ({
  format: protocolFormat,
  title: contest.title,
  rule: JSON.parse(JSON.stringify(ruleTextOf(contest.rules))) as JsonObject,
  ...(contest.rules.publicShare !== null && {
    publicShare: JSON.parse(JSON.stringify(declaredShare(contest.rules.publicShare))) as JsonObject,
  }),
});

export type StartFacts = {
  readonly contest: Contest;
  /** In the order of the evening. */
  readonly entries: readonly StartingEntry[];
  /** Those that its plan names, in its order; null where it names none, or a rehearsal does without. */
  readonly earlier?: readonly PublishedStage[] | null;
  readonly isRehearsal: boolean;
  readonly now: Instant;
  readonly sha256: Sha256;
};

/** Freezes rules, panel and order. */
export function startedRun({
  contest,
  entries,
  earlier = null,
  isRehearsal,
  now,
  sha256,
}: StartFacts): Result<Run, 'no-entries' | 'panel-too-small'> {
  if (entries.length === 0) return fail('no-entries');
  const judges = contest.panel.filter((seat) => !isAlternate(seat));
  const seated = judges.filter(({ memberId }) => memberId !== null);
  if ((isRehearsal ? judges : seated).length < Math.max(leastJudges, contest.rules.minimumPanel))
    return fail('panel-too-small');
  const plain = declaredProtocol(contest);
  const { declared, head, stages } =
    contest.stages && earlier !== null
      ? takenStages({ contest, plan: contest.stages, entries, earlier, declared: plain, sha256 })
      : { declared: plain, head: sealHead(plain, sha256), stages: null };
  const sittings: readonly Sitting[] = judges.map(({ id, name }) => ({ seat: id, name, from: now }));
  return succeed({
    contestId: contest.id,
    isRehearsal,
    status: 'running',
    rules: contest.rules,
    ...{ declared, head },
    ...(stages && { stages }),
    entries: Object.fromEntries(
      entries.map((entry, index): [EntryKey, RunEntry] => [`e${index + 1}`, startingEntry(entry, contest)]),
    ) as Run['entries'],
    order: entries.map((_, index): EntryKey => `e${index + 1}`),
    onStage: null,
    lastRevealed: null,
    clock: null,
    seats: Object.fromEntries(
      judges.map(({ id, name, memberId }): [SeatId, Sitter] => [id, { name, memberId }]),
    ) as Run['seats'],
    alternates: contest.panel.filter(isAlternate).map(({ id }) => id),
    sittings,
    acts: [],
    last: {},
    confirmed: {},
    votes: {},
    late: [],
    paper: [],
    tieDecisions: [],
    notes: [],
    nudges: {},
    ceremony: { releasedBy: [], shown: 0 },
    spent: [],
    version: 1,
    marks: 0,
    startedAt: now,
    closedAt: null,
  });
}

const startingEntry = ({ id, title, team }: StartingEntry, { recusals }: Contest): RunEntry => ({
  entryId: id,
  title,
  team,
  state: 'waiting',
  calls: [],
  missedTurns: 0,
  overrunSeconds: 0,
  votesClosedAt: null,
  recused: recusals.flatMap(({ seat, entryId }) => (entryId === id ? seat : [])),
});
