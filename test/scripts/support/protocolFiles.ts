import plainResult from '../../../docs/examples/plain-result.json';
import { recompute } from '../../../domain/judging/recompute';
import { explainFault } from '../../../scripts/recompute/explainFault';
import { readProtocolFile } from '../../../scripts/recompute/readProtocolFile';
import { sha256 } from '../../domain/judging/support/builders';

export type Key = string | number;

/** What the command would say of the file: lines of `path: reason`, none when it is accepted. */
export function refusalsOf(bytes: Uint8Array | string): readonly string[] {
  const read = readProtocolFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  if (!read.ok) return read.refusals.map(({ where, why }) => `${where}: ${why}`);
  const result = recompute(read.protocol, read.raw, sha256);
  return result.ok ? [] : result.faults.map(explainFault).map(({ where, why }) => `${where}: ${why}`);
}

/** An example, the plain one unless told, with something else at the path; undefined takes the member away. */
export function withChange(path: readonly Key[], to: unknown, example: object = plainResult): string {
  const protocol: unknown = JSON.parse(JSON.stringify(example));
  let parent: unknown = protocol;
  for (const key of path.slice(0, -1)) parent = Reflect.get(Object(parent), key);
  Reflect.set(Object(parent), path[path.length - 1] ?? '', to);
  return JSON.stringify(protocol);
}
