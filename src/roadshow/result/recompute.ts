import { readProtocol } from '../../../contracts/judging/readProtocol';
import { type Comparison, compareResult, type ShownResult } from '../../../domain/contest/compareResult';
import { hexOf, utf8Bytes } from '../../../domain/hashing/bytes';
import type { Fault } from '../../../domain/judging/fault';
import type { ProtocolText } from '../../../domain/judging/protocolText';
import { recompute } from '../../../domain/judging/recompute';
import { hashing } from '../../device/hmac';

export type Recomputation =
  | { readonly outcome: 'agrees' }
  | { readonly outcome: 'differs'; readonly comparison: Comparison }
  | { readonly outcome: 'broken'; readonly faults: readonly Fault[]; readonly protocol: ProtocolText }
  | { readonly outcome: 'no-protocol' };

const sha256 = (text: string): string => hexOf(hashing.sha256(utf8Bytes(text)));

/** The command’s own rules, on the phone: from the published text to whether it gives what is shown. */
export function recomputeHere(text: string, shown: ShownResult): Recomputation {
  const read = readProtocol(parsed(text));
  if (!read.ok || read.protocol.seal === undefined) return { outcome: 'no-protocol' };
  const result = recompute(read.protocol, read.raw, sha256);
  if (!result.ok) return { outcome: 'broken', faults: result.faults, protocol: read.protocol };
  const comparison = compareResult(shown, read.protocol, result.standings);
  const agrees = comparison.entries.length === 0 && comparison.isSealAsShown;
  return agrees ? { outcome: 'agrees' } : { outcome: 'differs', comparison };
}

function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
