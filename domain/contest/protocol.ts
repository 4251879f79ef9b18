import { isJsonObject, type JsonObject } from '../judging/canonicalJson';
import type { VoteText } from '../judging/publicShare';
import { publishProtocol } from '../judging/publishProtocol';
import { type Sha256, sealHead } from '../judging/seal';
import { judgedStage, type PublishedStage, relinked } from './publishedStage';
import { sealedLinks } from './receipts';
import { type EntryKey, keysOf, type Run } from './run';
import { type RunStages, relinking, stageOf } from './runStages';

/**
 * The result protocol of a closed run, as it is published: everything declared, marked, voted and noted, under its seal.
 * Voters have ids made for this contest.
 */
export function protocolOf(
  run: Run,
  votes: readonly VoteText[],
  sha256: Sha256,
  earlier: readonly PublishedStage[] = [],
): JsonObject {
  if (run.closedAt === null) throw new Error(`the run of ${run.contestId} is not closed`);
  const around: JsonObject = {
    tieDecisions: run.tieDecisions.map((order) => [...order]),
    record: recordOf(run),
  };
  if (run.stages === undefined) {
    const draft = { ...run.declared, ...judgedIn(run, run.declared, votes), ...around };
    return publishProtocol(draft, sealedLinks(run, sha256), run.closedAt, sha256);
  }
  const { stages, links } = earlierParts(run, run.stages, earlier, sha256);
  const own = ownStage(run.declared);
  const draft = { ...run.declared, stages: [...stages, { ...own, ...judgedIn(run, own, votes) }], ...around };
  if (sealHead(draft, sha256) !== run.head)
    throw new Error(`an earlier stage of ${run.contestId} is not as it was when the evening began`);
  return publishProtocol(draft, [...links, ...sealedLinks(run, sha256)], run.closedAt, sha256);
}

/** Entries without their marks, which come from the acts, and the hall's votes. */
function judgedIn(run: Run, { publicShare }: JsonObject, votes: readonly VoteText[]): JsonObject {
  const ranked = keysOf(run).filter((key) => run.entries[key]?.state !== 'withdrawn');
  return {
    ...(isJsonObject(publicShare) && { publicShare: { ...publicShare, votes: votes.map((vote) => ({ ...vote })) } }),
    entries: ranked.map((key) => ({ id: key, title: run.entries[key]?.title ?? '' })),
  };
}

/** The last of the stages that were declared. */
function ownStage({ stages }: JsonObject): JsonObject {
  const own = Array.isArray(stages) ? stages[stages.length - 1] : undefined;
  if (!isJsonObject(own)) throw new Error('a run with earlier stages declares its own one last');
  return own;
}

/** The earlier stages as they were published, with the ids and under the seal that this run began with. */
function earlierParts(run: Run, taken: RunStages, earlier: readonly PublishedStage[], sha256: Sha256) {
  const judged = taken.earlier.map(({ id, weight, ids }) => {
    const stage = earlier.find(({ contestId }) => contestId === id);
    if (stage === undefined) throw new Error(`the protocol of ${run.contestId} needs that of ${id}`);
    return { id, weight, ...judgedStage(stage), ids: new Map(ids) };
  });
  const links = relinked(run.head, judged.map(relinking), sha256);
  return { links, stages: judged.map((one) => stageOf(one, one.weight)) };
}

/** Of the closing link: whoever recomputes the protocol is told the same. */
export function lastReceiptOf({ seal }: JsonObject): string {
  const links = isJsonObject(seal) && Array.isArray(seal.links) ? seal.links : [];
  const last = links[links.length - 1];
  if (!isJsonObject(last) || typeof last.receipt !== 'string') throw new Error('a published protocol has a seal');
  return last.receipt;
}

/** What was noted while the panel sat and changes no figure: who sat where, what came on paper or too late. */
function recordOf(run: Run): JsonObject {
  const { namesJudges } = run.rules;
  const paper = run.acts.flatMap((act) =>
    act.act === 'mark' && act.paper ? { entry: act.entry, judge: act.judge } : [],
  );
  const withdrawn = keysOf(run).filter((key: EntryKey) => run.entries[key]?.state === 'withdrawn');
  return {
    absentMarks: 'count-for-nothing',
    sittings: run.sittings.map(
      ({ seat, name, from }): JsonObject => (namesJudges ? { seat, name, from } : { seat, from }),
    ),
    recused: keysOf(run).flatMap((key) =>
      (run.entries[key]?.recused ?? []).map((seat) => ({ entry: key, judge: seat })),
    ),
    paper,
    late: run.late.map(({ entry, seat, at }) => ({ entry, judge: seat, at })),
    withdrawn: [...withdrawn],
    notes: run.notes.map(({ at, text }) => ({ at, text })),
  };
}
