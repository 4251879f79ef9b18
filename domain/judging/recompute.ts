import type { JsonObject } from './canonicalJson';
import type { Fault, Faults } from './fault';
import { checkLookalikes } from './lookalikes';
import { type EntryText, isStaged, type ProtocolText } from './protocolText';
import type { TieDecisions } from './rankEntries';
import { readContest } from './readContest';
import type { Sha256 } from './seal';
import { readStages, standingsOfStages } from './stages';
import { type StandingText, standingsOf } from './standings';
import { verifySeal } from './verifySeal';

export type Recomputed =
  | {
      readonly ok: true;
      readonly standings: readonly StandingText[];
      /** The last receipt of a seal that holds; null for a protocol without one. */
      readonly sealedBy: string | null;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export function recompute(protocol: ProtocolText, raw: JsonObject, sha256: Sha256): Recomputed {
  const faults: Faults = [];
  const decisions = protocol.tieDecisions ?? [];
  checkLookalikes(protocol, faults);
  checkDecisions(decisions, entriesOf(protocol), faults);
  const rank = readerOfStandings(protocol, decisions, faults);
  if (faults.length > 0 || rank === null) return { ok: false, faults };
  const { seal } = protocol;
  if (seal !== undefined) verifySeal(raw, protocol, seal, sha256, faults);
  if (faults.length > 0) return { ok: false, faults };
  const sealedBy = seal?.links[seal.links.length - 1]?.receipt ?? null;
  return { ok: true, standings: rank(), sealedBy };
}

function readerOfStandings(protocol: ProtocolText, decisions: TieDecisions, faults: Faults) {
  if (isStaged(protocol)) {
    const staged = readStages(protocol, faults);
    return staged && (() => standingsOfStages(staged, decisions));
  }
  const contest = readContest(protocol, [], faults);
  return contest && (() => standingsOf(contest, decisions));
}

function entriesOf(protocol: ProtocolText): readonly EntryText[] {
  return isStaged(protocol) ? protocol.stages.flatMap(({ entries }) => entries) : protocol.entries;
}

function checkDecisions(decisions: TieDecisions, entries: readonly EntryText[], faults: Faults): void {
  const known = new Set(entries.map(({ id }) => id));
  const decided = new Set<string>();
  for (const [index, order] of decisions.entries()) {
    for (const [place, entry] of order.entries()) {
      const path = ['tieDecisions', index, place];
      if (!known.has(entry)) faults.push({ path, reason: 'unknown-entry', detail: entry });
      // An entry is tied with one group only; two votes on it would contradict each other.
      if (decided.has(entry)) faults.push({ path, reason: 'decided-twice', detail: entry });
      decided.add(entry);
    }
  }
}
