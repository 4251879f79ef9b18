import { isJsonObject, type JsonObject } from '../judging/canonicalJson';
import type { VoteText } from '../judging/publicShare';
import { publishProtocol } from '../judging/publishProtocol';
import type { Sha256 } from '../judging/seal';
import { sealedLinks } from './receipts';
import { type EntryKey, keysOf, type Run } from './run';

/**
 * The result protocol of a closed run, as it is published: everything declared, marked, voted and noted, under its seal.
 * Voters have ids made for this contest.
 */
export function protocolOf(run: Run, votes: readonly VoteText[], sha256: Sha256): JsonObject {
  if (run.closedAt === null) throw new Error(`the run of ${run.contestId} is not closed`);
  const { publicShare } = run.declared;
  const links = sealedLinks(run, sha256);
  const ranked = keysOf(run).filter((key) => run.entries[key]?.state !== 'withdrawn');
  const draft: JsonObject = {
    ...run.declared,
    ...(isJsonObject(publicShare) && { publicShare: { ...publicShare, votes: votes.map((vote) => ({ ...vote })) } }),
    entries: ranked.map((key) => ({ id: key, title: run.entries[key]?.title ?? '' })),
    tieDecisions: run.tieDecisions.map((order) => [...order]),
    record: recordOf(run),
  };
  return publishProtocol(draft, links, run.closedAt, sha256);
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
