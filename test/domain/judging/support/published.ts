import type { JsonObject } from '../../../../domain/judging/canonicalJson';
import { writePath } from '../../../../domain/judging/fault';
import type { JudgeText } from '../../../../domain/judging/mark';
import type { ContestText, PlainProtocolText } from '../../../../domain/judging/protocolText';
import { addLink, publishProtocol } from '../../../../domain/judging/publishProtocol';
import { recompute } from '../../../../domain/judging/recompute';
import { type Act, type LinkText, sealHead } from '../../../../domain/judging/seal';
import { readProtocolFile } from '../../../../scripts/recompute/readProtocolFile';
import { sha256 } from './builders';

export const at = '2026-05-16T06:00:00.000Z';

/** Plain JSON, as if it had been read from a file. */
export const asJson = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value));

export function chained(declared: JsonObject, acts: readonly Act[]): readonly LinkText[] {
  const links: LinkText[] = [];
  let previous = sealHead(declared, sha256);
  for (const act of acts) {
    const link = addLink(previous, act, sha256);
    links.push(link);
    previous = link.receipt;
  }
  return links;
}

const actOf = (entry: string, { judge, absent, criteria = {} }: JudgeText, stage?: string): Act => {
  const where = stage === undefined ? { entry } : { stage, entry };
  return absent === true ? { act: 'absent', ...where, judge, at } : { act: 'mark', ...where, judge, criteria, at };
};

/** Every mark in the order of the file, each entry locked after its last. */
export const actsOf = ({ entries }: Pick<ContestText, 'entries'>, stage?: string): readonly Act[] =>
  entries.flatMap(({ id, deduction = '0', marks }) => {
    const where = stage === undefined ? { entry: id } : { stage, entry: id };
    return [...marks.map((mark) => actOf(id, mark, stage)), { act: 'lock', ...where, deduction, at }];
  });

const bare = ({ entries }: ContestText) => entries.map(({ id }) => ({ id }));

export function published(protocol: PlainProtocolText, acts: readonly Act[] = actsOf(protocol)): JsonObject {
  const draft = asJson({ ...protocol, entries: bare(protocol) });
  return publishProtocol(draft, chained(draft, acts), at, sha256);
}

/** Through the reader of files, as anyone would: the standings, or each fault as `path reason`. */
export function recomputed(file: JsonObject) {
  const read = readProtocolFile(new TextEncoder().encode(JSON.stringify(file)));
  if (!read.ok) return read.refusals.map(({ where, why }) => `${where} ${why}`);
  const result = recompute(read.protocol, read.raw, sha256);
  return result.ok ? result.standings : result.faults.map(({ path, reason }) => `${writePath(path)} ${reason}`);
}
