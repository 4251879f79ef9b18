import * as v from 'valibot';
import { plainProtocol, stagedProtocol } from '../../contracts/judging/resultProtocol';
import { isJsonObject, type JsonObject } from '../../domain/judging/canonicalJson';
import { type Path, writePath } from '../../domain/judging/fault';
import { type ProtocolText, protocolFormat } from '../../domain/judging/protocolText';
import { parseStrictJson } from './parseStrictJson';
import type { Refusal } from './refusal';
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

/** From the file's bytes to a protocol of the right shape; what its numbers mean is for the rules to judge. */
export function readProtocolFile(bytes: Uint8Array): ReadProtocol {
  const parsed = parseStrictJson(bytes);
  if (!parsed.ok) return parsed;
  const raw = parsed.value;
  if (!isJsonObject(raw)) return refuse('$', 'is not a JSON object');
  if (raw.format !== protocolFormat)
    return refuse('format', `must be "${protocolFormat}", but is ${JSON.stringify(raw.format) ?? 'missing'}`);
  const isStaged = Object.keys(raw).includes('stages');
  if (isStaged && Object.keys(raw).includes('entries'))
    return refuse('entries', 'must stand inside the stages, not beside them');
  const shaped = v.safeParse(isStaged ? stagedProtocol : plainProtocol, raw);
  if (!shaped.success)
    return { ok: false, refusals: shaped.issues.map((issue) => ({ where: whereOf(issue), why: issue.message })) };
  return { ok: true, protocol: shaped.output, raw, unread: unreadMembers(raw, shaped.output).map(writePath) };
}

const refuse = (where: string, why: string): ReadProtocol => ({ ok: false, refusals: [{ where, why }] });

function whereOf(issue: v.BaseIssue<unknown>): string {
  const path: Path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? key : [],
  );
  return writePath(path);
}
