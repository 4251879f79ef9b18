import type { Refusal } from '../../contracts/judging/readProtocol';
import { readProtocol } from '../../contracts/judging/readProtocol';
import type { JsonObject } from '../../domain/judging/canonicalJson';
import { writePath } from '../../domain/judging/fault';
import type { ProtocolText } from '../../domain/judging/protocolText';
import { parseStrictJson } from './parseStrictJson';
import { unreadMembers } from './unreadMembers';

export type ReadProtocol =
  | {
      readonly ok: true;
      readonly protocol: ProtocolText;
      readonly raw: JsonObject;
      /** Paths of members that the format does not know. */
      readonly unread: readonly string[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** From the file's bytes to a protocol of the right shape. */
export function readProtocolFile(bytes: Uint8Array): ReadProtocol {
  const parsed = parseStrictJson(bytes);
  if (!parsed.ok) return parsed;
  const read = readProtocol(parsed.value);
  return read.ok ? { ...read, unread: unreadMembers(read.raw, read.protocol).map(writePath) } : read;
}
