/** The fields of a document, query or update, as plain JavaScript values. */
export type Fields = { readonly [field: string]: unknown };

export type DocumentId = string | number;

/** What equality in a query can be looked up by. */
export type Scalar = string | number | boolean | Date;

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp);

export const isDocumentId = (value: unknown): value is DocumentId =>
  typeof value === 'string' || typeof value === 'number';

/** The key a document is kept under: 1 and "1" are different ids. */
export const keyOfId = (id: DocumentId): string => (typeof id === 'string' ? `s:${id}` : `n:${id}`);

const arrayIndex = /^\d+$/;

export const isArrayIndex = (segment: string): boolean => arrayIndex.test(segment);

/** Every value an index sees at a dotted path: an array also element by element, a missing field as null (MongoDB's multikey rule). */
export function valuesAt(fields: Fields, path: string): unknown[] {
  const found: unknown[] = [];
  collect(fields, path.split('.'), found);
  return found;
}

function collect(value: unknown, segments: readonly string[], found: unknown[]): void {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    found.push(value ?? null);
    if (Array.isArray(value)) found.push(...value);
  } else if (Array.isArray(value)) {
    if (isArrayIndex(segment)) collect(value[Number(segment)], rest, found);
    else for (const element of value) collect(element, segments, found);
  } else {
    collect(isFields(value) ? value[segment] : undefined, rest, found);
  }
}

/** A deep copy that shares nothing which can be changed. */
export function copyOf<Value>(value: Value): Value;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => copyOf(element));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, copyOf(part)]));
}

/** Freezes a value with all it holds; parts frozen before are skipped, so a small change to a large document stays cheap. */
export function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Date) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}
