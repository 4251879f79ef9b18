import { databaseRefusal, notEmulated } from '../cloudError';
import type { Collection } from './collection';
import type { DocumentRecord } from './documentRecord';
import { type Fields, isDocumentId, isFields, isScalar, keyOfId, type Scalar } from './fields';
import { asRefusal, queryOf } from './mongoSemantics';

export type Matches = (fields: Fields) => boolean;

const logical = new Set(['$and', '$or', '$nor']);
const comparisons = new Set(
  '$eq $ne $gt $gte $lt $lte $in $nin $not $exists $all $size $mod $elemMatch $regex $options'.split(' '),
);

/** Turns a query into a test; throws for an operator WeChat does not have or the local cloud does not emulate. */
export function compileQuery(query: Fields): Matches {
  if (Object.keys(query).length === 0) return () => true;
  checkQuery(query);
  const compiled = queryOf(query);
  return (fields) => asRefusal(() => compiled.test(fields));
}

/** Throws for an operator that WeChat does not have or the local cloud does not emulate. */
export function checkQuery(query: Fields): void {
  for (const [field, condition] of Object.entries(query)) {
    if (logical.has(field)) {
      if (!Array.isArray(condition) || condition.length === 0)
        throw databaseRefusal(`${field} must be a non-empty array`);
      for (const part of condition) checkQuery(asQuery(part));
    } else if (field.startsWith('$')) {
      if (field !== '$expr') throw notEmulated(`query operator ${field}`);
    } else {
      checkCondition(condition);
    }
  }
}

function checkCondition(condition: unknown): void {
  if (!isFields(condition)) return;
  for (const [operator, argument] of Object.entries(condition)) {
    if (!operator.startsWith('$')) continue;
    if (!comparisons.has(operator)) throw notEmulated(`query operator ${operator}`);
    if (operator === '$not') checkCondition(argument);
    if (operator === '$elemMatch' && isFields(argument)) {
      const onElement = Object.keys(argument).every((key) => key.startsWith('$') && !logical.has(key));
      if (onElement) checkCondition(argument);
      else checkQuery(argument);
    }
  }
}

function asQuery(part: unknown): Fields {
  if (!isFields(part)) throw databaseRefusal('a condition must be an object');
  return part;
}

/** The records that can match: one by its id, those an index names, else all. */
export function candidates(collection: Collection, query: Fields): Iterable<DocumentRecord> {
  const equalities = equalitiesOf(query);
  const ids = equalities.get('_id');
  if (ids) return recordsOf(collection, ids.filter(isDocumentId).map(keyOfId));
  let fewest: ReadonlySet<string> | null = null;
  for (const index of collection.indexes) {
    const found = index.candidates(equalities);
    if (found !== null && (fewest === null || found.size < fewest.size)) fewest = found;
  }
  return fewest === null ? collection.records() : recordsOf(collection, fewest);
}

function recordsOf(collection: Collection, keys: Iterable<string>): DocumentRecord[] {
  return [...new Set(keys)].flatMap((key) => collection.record(key) ?? []);
}

/** For each path that the query holds to one of a few values: those values. */
export function equalitiesOf(query: Fields): Map<string, readonly Scalar[]> {
  const equalities = new Map<string, readonly Scalar[]>();
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition.filter(isFields)) {
        for (const [path, values] of equalitiesOf(part)) equalities.set(path, values);
      }
    }
    if (field.startsWith('$')) continue;
    const values = valuesHeld(condition);
    if (values) equalities.set(field, values);
  }
  return equalities;
}

function valuesHeld(condition: unknown): readonly Scalar[] | null {
  if (isScalar(condition)) return [condition];
  if (!isFields(condition)) return null;
  if (isScalar(condition.$eq)) return [condition.$eq];
  if (Array.isArray(condition.$in) && condition.$in.every(isScalar)) return condition.$in;
  return null;
}
