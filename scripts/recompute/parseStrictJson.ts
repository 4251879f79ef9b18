import { visit } from 'jsonc-parser';
import type { Refusal } from '../../contracts/judging/readProtocol';
import type { Json } from '../../domain/judging/canonicalJson';
import { writePath } from '../../domain/judging/fault';

/** Deeper than any protocol; a file of brackets alone would overrun the stack of whatever reads it next. */
const deepest = 64;

type Parsed =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** JSON in UTF-8, where no object says a name twice. */
export function parseStrictJson(bytes: Uint8Array): Parsed {
  const text = decode(bytes);
  if (text === null) return refuse('is not UTF-8 text');
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const refusals = lookThrough(text);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value };
}

const refuse = (why: string): Parsed => ({ ok: false, refusals: [{ where: '$', why }] });

/** A byte order mark is passed over; wrong bytes are not replaced, for they might be half of a name. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Of a name said twice JSON.parse takes the last and other readers the first: one file could have two results. */
function lookThrough(text: string): readonly Refusal[] {
  const repeated: Refusal[] = [];
  const open: Set<string>[] = [];
  let depth = 0;
  let isTooDeep = false;
  const enter = () => {
    depth += 1;
    isTooDeep ||= depth > deepest;
    return !isTooDeep;
  };
  const leave = () => {
    depth -= 1;
  };
  try {
    visit(text, {
      onObjectBegin: () => {
        open.push(new Set());
        return enter();
      },
      onObjectEnd: () => {
        open.pop();
        leave();
      },
      onArrayBegin: enter,
      onArrayEnd: leave,
      onObjectProperty: (name, _offset, _length, line, _column, pathOfParent) => {
        const names = open[open.length - 1];
        if (names?.has(name))
          repeated.push({
            where: writePath([...pathOfParent(), name]),
            why: `is said twice, the second time in line ${line + 1}`,
          });
        names?.add(name);
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    isTooDeep = true;
  }
  return isTooDeep ? [{ where: '$', why: `is nested deeper than ${deepest}` }] : repeated;
}
