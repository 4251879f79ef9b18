import { databaseRefusal, notEmulated } from '../cloudError';
import { checkFieldNames } from './documentRules';
import { type Fields, isArrayIndex, isFields } from './fields';
import { updateInPlace } from './mongoSemantics';

type Draft = { [field: string]: unknown };

/** What an operator needs of the place it works on. */
const operators: {
  readonly [operator: string]: { readonly creates: boolean; readonly on: 'any' | 'number' | 'array' };
} = {
  $set: { creates: true, on: 'any' },
  $unset: { creates: false, on: 'any' },
  $rename: { creates: false, on: 'any' },
  $min: { creates: true, on: 'any' },
  $max: { creates: true, on: 'any' },
  $inc: { creates: true, on: 'number' },
  $mul: { creates: true, on: 'number' },
  $push: { creates: true, on: 'array' },
  $addToSet: { creates: true, on: 'array' },
  $pop: { creates: false, on: 'array' },
  $pull: { creates: false, on: 'array' },
  $pullAll: { creates: false, on: 'array' },
};

/**
 * The fields after an update, or null if it changes nothing. Only the objects and arrays on the updated paths are copied:
 * the rest of a large document is shared with the version before.
 */
export function applyUpdate(fields: Fields, changes: Fields): Fields | null {
  const draft: Draft = { ...fields };
  let madeArray = false;
  for (const [operator, paths] of Object.entries(changes)) {
    const rule = operators[operator];
    if (!rule) throw notEmulated(`update operator ${operator}`);
    if (!isFields(paths)) throw databaseRefusal(`${operator} takes an object of paths`);
    for (const [path, argument] of Object.entries(paths)) {
      checkArgument(operator, argument);
      const place = openPath(draft, path, rule.creates);
      if (place) madeArray = preparePlace(place, path, operator, rule) || madeArray;
      if (operator === '$rename') openPath(draft, String(argument), true);
    }
  }
  return updateInPlace(draft, changes) || madeArray ? draft : null;
}

function checkArgument(operator: string, argument: unknown): void {
  if (operator === '$push' && isFields(argument) && '$each' in argument) {
    checkFieldNames(argument.$each);
    if (isFields(argument.$sort) && Object.keys(argument.$sort).length > 1)
      throw notEmulated('$push sorted by two fields');
  } else if (operator !== '$pull') {
    checkFieldNames(argument);
  }
}

type Place = { readonly container: Draft; readonly field: string };

/** Copies every container on the way to the path's last field; null if the way ends before and need not be made. */
function openPath(draft: Draft, path: string, creates: boolean): Place | null {
  const segments = path.split('.');
  const field = segments.pop() ?? '';
  if ([...segments, field].includes(''))
    throw databaseRefusal(`The update path '${path}' contains an empty field name`);
  if (path.includes('$')) throw notEmulated(`positional update path ${path}`);
  let container = draft;
  for (const segment of segments) {
    const child = container[segment];
    if (child === undefined) return null;
    if (!Array.isArray(child) && !isFields(child)) {
      if (creates) throw databaseRefusal(`Cannot create field '${field}' in element {${segment}: ${String(child)}}`);
      return null;
    }
    // An array is opened by its indexes here, like an object by its names.
    const copy = (Array.isArray(child) ? [...child] : { ...child }) as Draft;
    container[segment] = copy;
    container = copy;
  }
  if (Array.isArray(container)) checkArrayIndex(container, field);
  return { container, field };
}

function checkArrayIndex(array: readonly unknown[], field: string): void {
  if (!isArrayIndex(field)) throw databaseRefusal(`Cannot create field '${field}' in an array`);
  if (Number(field) > array.length)
    throw notEmulated(`update of an array beyond its end (${field} of ${array.length})`);
}

/** Checks the value an operator works on, and copies or makes the array it will change; true if it made one. */
function preparePlace(
  { container, field }: Place,
  path: string,
  operator: string,
  rule: { readonly creates: boolean; readonly on: 'any' | 'number' | 'array' },
): boolean {
  const value = container[field];
  if (rule.on === 'number' && value !== undefined && typeof value !== 'number') {
    throw databaseRefusal(`Cannot apply ${operator} to a value of non-numeric type at '${path}'`);
  }
  if (rule.on !== 'array') return false;
  if (value !== undefined && !Array.isArray(value)) {
    throw databaseRefusal(`The field '${path}' must be an array for ${operator}`);
  }
  if (value === undefined && !rule.creates) return false;
  container[field] = Array.isArray(value) ? [...value] : [];
  return value === undefined;
}
