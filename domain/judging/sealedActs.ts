import type { Faults } from './fault';
import { marksReader, type ReadMarks } from './mark';
import { type ContestText, isStaged, type ProtocolText } from './protocolText';
import { readRule } from './readRule';
import type { Act, SealText } from './seal';

export type Marking = Extract<Act, { readonly act: 'mark' | 'absent' }>;
export type SealedEntry = {
  lock: { readonly link: number; readonly deduction: string } | null;
  /** By judge: the last version, and the link that holds it. */
  readonly markings: Map<string, { readonly link: number; readonly marking: Marking }>;
};
/** By stage ('' in a plain protocol), then by entry. */
export type SealedActs = ReadonlyMap<string, ReadonlyMap<string, SealedEntry>>;

export const contestsOf = (protocol: ProtocolText): readonly (readonly [stage: string, contest: ContestText])[] =>
  isStaged(protocol) ? protocol.stages.map((stage) => [stage.id, stage]) : [['', protocol]];

/** Replays the acts in order; stops with a fault at the first that the rules forbid, returning null. */
export function readSealedActs(protocol: ProtocolText, seal: SealText, faults: Faults): SealedActs | null {
  const contests = contestsOf(protocol);
  const acts: SealedActs = new Map(
    contests.map(([stage, { entries }]) => [
      stage,
      new Map(entries.map(({ id }): [string, SealedEntry] => [id, { lock: null, markings: new Map() }])),
    ]),
  );
  const readers = new Map(contests.map(([stage, { rule }]) => [stage, readerOf(rule)]));
  const last = seal.links.length - 1;
  for (const [link, act] of seal.links.entries()) {
    const objection =
      (act.act === 'close') !== (link === last) ? 'seal-not-closed' : applyAct(acts, readers, act, link, faults);
    if (objection === null) continue;
    faults.push({ path: ['seal', 'links', link], reason: objection, detail: act.act });
    return null;
  }
  if (last < 0) faults.push({ path: ['seal', 'links'], reason: 'seal-not-closed' });
  return last < 0 ? null : acts;
}

function readerOf(rule: ContestText['rule']): ReadMarks {
  return marksReader(readRule(rule, [], []) ?? { criteria: [] });
}

function applyAct(
  acts: SealedActs,
  readers: ReadonlyMap<string, ReadMarks>,
  act: Act,
  link: number,
  faults: Faults,
): 'unknown-stage' | 'unknown-entry' | 'seal-unlawful' | 'malformed' | null {
  if (act.act === 'close') return null;
  const stage = acts.get(act.stage ?? '');
  if (stage === undefined) return 'unknown-stage';
  const entry = stage.get(act.entry);
  if (entry === undefined) return 'unknown-entry';
  if ((entry.lock !== null) !== (act.act === 'unlock')) return 'seal-unlawful';
  if (act.act === 'lock') entry.lock = { link, deduction: act.deduction };
  else if (act.act === 'unlock') entry.lock = null;
  else entry.markings.set(act.judge, { link, marking: act });
  if (act.act !== 'mark') return null;
  const before = faults.length;
  readers.get(act.stage ?? '')?.(act.criteria, ['seal', 'links', link, 'criteria'], faults);
  return faults.length > before ? 'malformed' : null;
}
