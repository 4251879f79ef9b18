import type { Collection } from './collection';
import { type Fields, isFields, isScalar, valuesAt } from './fields';
import { candidates } from './query';

/** The query for documents whose `foreignField` is one of the values at `localField`; null and missing are alike. */
export const queryForJoin = (document: Fields, localField: string, foreignField: string): Fields => ({
  [foreignField]: { $in: valuesAt(document, localField).filter((value) => !Array.isArray(value)) },
});

/** The documents of a collection that can come through the first stage of a pipeline, found by id or index where it says enough. */
export function inputOf(collection: Collection, pipeline: readonly Fields[], variables: Fields): Fields[] {
  const first = pipeline[0]?.$match;
  const narrowing = isFields(first) ? { $and: [first, equalitiesOfExpression(first.$expr, variables)] } : {};
  const found: Fields[] = [];
  for (const { current } of candidates(collection, narrowing)) if (current) found.push(current.fields);
  return found;
}

/** What `$expr: {$eq: ['$path', '$$variable']}` holds paths to, also within `$and`, as a plain query. */
function equalitiesOfExpression(expression: unknown, variables: Fields): Fields {
  if (!isFields(expression)) return {};
  if (Array.isArray(expression.$and)) {
    return Object.assign({}, ...expression.$and.map((part) => equalitiesOfExpression(part, variables)));
  }
  if (!Array.isArray(expression.$eq)) return {};
  const [left, right] = expression.$eq;
  return { ...equality(left, right, variables), ...equality(right, left, variables) };
}

function equality(path: unknown, operand: unknown, variables: Fields): Fields {
  if (typeof path !== 'string' || !/^\$[^$]/.test(path)) return {};
  const isVariable = typeof operand === 'string' && operand.startsWith('$');
  const value = isVariable ? variables[operand.replace(/^\$\$/, '')] : operand;
  return isScalar(value) ? { [path.slice(1)]: value } : {};
}
