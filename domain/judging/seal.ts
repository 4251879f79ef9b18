import { canonicalJson, isJsonObject, type Json, type JsonObject, without } from './canonicalJson';
import type { CriterionMarks } from './mark';

/** SHA-256 of the text's UTF-8 bytes as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;
export type Receipt = string;

/** `given`: in a stage that was published before by itself, the receipt that was given out then. */
type Where = {
  readonly stage?: string | undefined;
  readonly entry: string;
  readonly given?: Receipt | undefined;
};
type When = { readonly at: string };
export type Act = When &
  (
    | ({ readonly act: 'mark'; readonly judge: string; readonly criteria: CriterionMarks } & Where)
    | ({ readonly act: 'absent'; readonly judge: string } & Where)
    /** The supervisor's act: freezes the entry's marks, with this deduction. */
    | ({ readonly act: 'lock'; readonly deduction: string } & Where)
    | ({ readonly act: 'unlock'; readonly reason: string } & Where)
    /** Last: `digest` covers the whole file but its seal, so also votes and tie decisions. */
    | { readonly act: 'close'; readonly digest: string }
  );
export type LinkText = Act & { readonly receipt: Receipt };
export type SealText = { readonly algorithm: 'sha-256'; readonly head: Receipt; readonly links: readonly LinkText[] };

/** Members created only after the first mark, so not part of the head. */
const laterMembers = ['seal', 'entries', 'tieDecisions', 'record', 'votes'];

/** Hash of all that was declared before scoring, so that no rule can change afterwards. */
export function sealHead(protocol: JsonObject, sha256: Sha256): Receipt {
  return sha256(canonicalJson(declared(protocol)));
}

function declared(protocol: JsonObject): JsonObject {
  const kept = without(protocol, ...laterMembers);
  return Object.fromEntries(
    Object.entries(kept).map(([key, value]): [string, Json] => {
      if (key === 'publicShare' && isJsonObject(value)) return [key, without(value, 'votes')];
      if (key === 'stages' && Array.isArray(value))
        return [key, value.map((stage) => (isJsonObject(stage) ? declared(stage) : stage))];
      return [key, value];
    }),
  );
}

/** Each receipt includes the one before, so that no act can be changed, added, dropped or moved unnoticed. */
export function nextReceipt(previous: Receipt, act: JsonObject, sha256: Sha256): Receipt {
  return sha256(`${previous}\n${canonicalJson(act)}`);
}

export function protocolDigest(protocol: JsonObject, sha256: Sha256): string {
  return sha256(canonicalJson(without(protocol, 'seal')));
}
