import { invalidParameter, notEmulated } from '../cloudError';
import { limits } from '../limits';
import type { Collection } from './collection';
import { writeText } from './documentText';
import { copyOf, type Fields, isFields } from './fields';
import { asRefusal, queryOf } from './mongoSemantics';
import { candidates, compileQuery } from './query';
import type { StoredDocument } from './storedDocument';

export type ReadRequest = {
  readonly query: Fields;
  readonly order: Fields;
  readonly skip: number;
  readonly limit: number;
  readonly projection: Fields;
};

/** The newest version of every document the query matches. */
export function* matching(collection: Collection, query: Fields): Generator<StoredDocument> {
  const matches = compileQuery(query);
  for (const { current } of candidates(collection, query)) if (current && matches(current.fields)) yield current;
}

export function count(collection: Collection, query: Fields): number {
  let total = 0;
  for (const _ of matching(collection, query)) total += 1;
  return total;
}

/** The documents as EJSON text. */
export function read(collection: Collection, request: ReadRequest): string[] {
  const { order, skip, limit, projection } = request;
  if (limit > limits.maximalRead) throw invalidParameter(`limit ${limit} is over ${limits.maximalRead}`);
  const sorted = sort([...matching(collection, request.query)], order);
  return sorted.slice(skip, skip + limit).map((document) => project(document, projection));
}

function sort(documents: StoredDocument[], order: Fields): StoredDocument[] {
  if (Object.keys(order).length === 0 || documents.length < 2) return documents;
  for (const direction of Object.values(order)) {
    if (direction !== 1 && direction !== -1) throw invalidParameter('an order is 1 or -1');
  }
  const byFields = new Map(documents.map((document) => [document.fields, document]));
  const sorted = asRefusal(() =>
    queryOf({})
      .find<Fields>([...byFields.keys()])
      // mingo types the order as numbers by name; checked above.
      .sort(order as Record<string, 1 | -1>)
      .all(),
  );
  return sorted.flatMap((fields) => byFields.get(fields) ?? []);
}

/** The document's text, cut to the fields asked for. */
export function project(document: StoredDocument, projection: Fields): string {
  if (Object.keys(projection).length === 0) return document.text;
  const operator = Object.values(projection).find(isFields);
  if (operator) throw notEmulated(`projection ${Object.keys(operator).join()}`);
  // mingo leaves fields out by deleting them from the very document it is given.
  const source = Object.values(projection).includes(0) ? copyOf(document.fields) : document.fields;
  const [fields] = asRefusal(() =>
    queryOf({})
      // mingo types a projection by the document's own type, which is not known here.
      .find<Fields>([source], projection as Record<string, 0 | 1>)
      .all(),
  );
  return writeText(fields ?? {});
}
