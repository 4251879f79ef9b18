import * as v from 'valibot';
import { isJsonObject, type Json, type JsonObject } from '../../domain/judging/canonicalJson';
import { type Path, writePath } from '../../domain/judging/fault';
import { type ProtocolText, protocolFormat } from '../../domain/judging/protocolText';
import { plainProtocol, stagedProtocol } from './resultProtocol';

/** Where a file is refused, as `entries[2].marks[0].criteria.drive` or `$` for the whole, and why, as half a sentence. */
export type Refusal = { readonly where: string; readonly why: string };

export type ReadProtocol =
  | { readonly ok: true; readonly protocol: ProtocolText; readonly raw: JsonObject }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** From parsed JSON to a protocol of the right shape; what its numbers mean is for the rules to judge. */
export function readProtocol(raw: Json): ReadProtocol {
  if (!isJsonObject(raw)) return refuse('$', 'is not a JSON object');
  if (raw.format !== protocolFormat)
    return refuse('format', `must be "${protocolFormat}", but is ${JSON.stringify(raw.format) ?? 'missing'}`);
  const isStaged = Object.keys(raw).includes('stages');
  if (isStaged && Object.keys(raw).includes('entries'))
    return refuse('entries', 'must stand inside the stages, not beside them');
  const shaped = v.safeParse(isStaged ? stagedProtocol : plainProtocol, raw);
  return shaped.success
    ? { ok: true, protocol: shaped.output, raw }
    : { ok: false, refusals: shaped.issues.map((issue) => ({ where: whereOf(issue), why: issue.message })) };
}

const refuse = (where: string, why: string): ReadProtocol => ({ ok: false, refusals: [{ where, why }] });

function whereOf(issue: v.BaseIssue<unknown>): string {
  const path: Path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? key : [],
  );
  return writePath(path);
}
