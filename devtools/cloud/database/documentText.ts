import { EJSON } from 'bson';
import { invalidParameter, notEmulated } from '../cloudError';
import { type Fields, isFields } from './fields';

/**
 * Reads the EJSON text in which the SDK sends documents, queries and updates.
 * `now` (milliseconds) takes the place of `db.serverDate()`.
 */
export function readText(text: string, now: number): unknown {
  try {
    return plainValue(EJSON.parse(text), now);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParameter(`not EJSON: ${error.message}`);
    throw error;
  }
}

/** As readText, where only an object will do; no text at all reads as an empty one. */
export function readFields(text: string | undefined, now: number): Fields {
  if (text === undefined || text === '') return {};
  const value = readText(text, now);
  if (!isFields(value)) throw invalidParameter('an object was expected');
  return value;
}

/** Relaxed EJSON: the SDK parses it like the canonical form, and it is half as long. */
export const writeText = (fields: Fields): string => EJSON.stringify(fields, { relaxed: true });

function plainValue(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((element) => plainValue(element, now));
  if ('_bsontype' in value) return fromBson(value);
  if ('$tcb_server_date' in value) return serverDate(value.$tcb_server_date, now);
  const plain: { [field: string]: unknown } = {};
  for (const [field, part] of Object.entries(value)) {
    // Assigning this name would change the object's prototype instead of a field.
    if (field === '__proto__') throw notEmulated('a field named __proto__');
    plain[field] = plainValue(part, now);
  }
  return plain;
}

function fromBson(value: object & { _bsontype: unknown }): RegExp {
  if (value._bsontype === 'BSONRegExp' && 'pattern' in value && 'options' in value) {
    return new RegExp(String(value.pattern), String(value.options));
  }
  throw notEmulated(`BSON type ${String(value._bsontype)}`);
}

function serverDate(argument: unknown, now: number): Date {
  const offset = isFields(argument) ? Number(argument.offset ?? 0) : 0;
  return new Date(now + offset);
}
