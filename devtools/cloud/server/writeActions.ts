import { randomBytes } from 'node:crypto';
import type * as v from 'valibot';
import { databaseRefusal, duplicateKey, invalidParameter, notEmulated } from '../cloudError';
import type { Collection } from '../database/collection';
import type { Database } from '../database/database';
import { checkedSize, checkFieldNames, idOf, sizeBoundOfText } from '../database/documentRules';
import { readFields } from '../database/documentText';
import { type DocumentId, type Fields, isDocumentId, keyOfId } from '../database/fields';
import { type NextDocument, unchanged } from '../database/nextDocument';
import { candidates, compileQuery, type Matches } from '../database/query';
import { StoredDocument } from '../database/storedDocument';
import { applyUpdate } from '../database/update';
import type { bodies, ModifyBody, RemoveBody } from './requestShapes';

/** Writes one document, inside the transaction if there is one. */
type WriteOne = (key: string, next: NextDocument) => Promise<StoredDocument | null | typeof unchanged>;

function writer(database: Database, collection: Collection, transactionId: string | undefined): WriteOne {
  if (transactionId === undefined) return (key, next) => database.plainWrites.write(collection, key, next);
  const transaction = database.transactions.find(transactionId);
  return async (key, next) => database.transactions.write(transaction, collection, key, next);
}

function newDocument(fields: Fields, text: string): StoredDocument {
  checkFieldNames(fields);
  return new StoredDocument(fields, checkedSize(fields, sizeBoundOfText(text)));
}

export async function addDocuments(
  database: Database,
  body: v.InferOutput<typeof bodies.add>,
  now: number,
): Promise<object> {
  const collection = database.store.collection(body.collectionName);
  const write = writer(database, collection, body.transactionId);
  const insertedIds: DocumentId[] = [];
  for (const text of body.data) {
    const given = readFields(text, now);
    const fields = '_id' in given ? given : { _id: randomBytes(16).toString('hex'), ...given };
    const document = newDocument(fields, text);
    const id = idOf(fields);
    await write(keyOfId(id), (current) => {
      if (current) throw duplicateKey(collection.name, '_id_', JSON.stringify({ _id: id }));
      return document;
    });
    insertedIds.push(id);
  }
  return { data: { insertedIds } };
}

export async function modifyDocuments(database: Database, body: ModifyBody, now: number): Promise<object> {
  const collection = database.store.collection(body.collectionName);
  const query = readFields(body.query, now);
  const write = writer(database, collection, body.transactionId);
  if (!body.merge) {
    if (body.queryType !== 'DOC' || !body.upsert) throw notEmulated('replacing documents found by a query');
    return setDocument(write, query, body.data, now);
  }
  if (body.upsert) throw notEmulated('updating a missing document into being');
  const changes = readFields(body.data, now);
  const updated = await writeMatching(collection, query, body, write, (current) => {
    const fields = applyUpdate(current.fields, changes);
    if (fields === null) return unchanged;
    return new StoredDocument(fields, checkedSize(fields, current.sizeBound + sizeBoundOfText(body.data)));
  });
  return { data: { updated } };
}

async function setDocument(write: WriteOne, query: Fields, text: string, now: number): Promise<object> {
  const id = query._id;
  if (!isDocumentId(id)) throw invalidParameter('doc() needs an id');
  const fields = { _id: id, ...readFields(text, now) };
  if (fields._id !== id) throw databaseRefusal('the (immutable) field _id was found to have been altered');
  idOf(fields);
  const document = newDocument(fields, text);
  let existed = false;
  await write(keyOfId(id), (current) => {
    existed = current !== null;
    return document;
  });
  return { data: existed ? { updated: 1 } : { updated: 0, upsert_id: id } };
}

export async function removeDocuments(database: Database, body: RemoveBody, now: number): Promise<object> {
  const collection = database.store.collection(body.collectionName);
  const query = readFields(body.query, now);
  const write = writer(database, collection, body.transactionId);
  const deleted = await writeMatching(collection, query, body, write, () => null);
  return { data: { deleted } };
}

/** Writes the documents a query finds, each on its own as MongoDB does; returns how many changed. */
async function writeMatching(
  collection: Collection,
  query: Fields,
  body: ModifyBody | RemoveBody,
  write: WriteOne,
  change: (matched: StoredDocument) => ReturnType<NextDocument>,
): Promise<number> {
  const matches = compileQuery(query);
  let changed = 0;
  for (const key of keysToTry(collection, query, matches, body)) {
    let matched = false;
    const outcome = await write(key, (current) => {
      matched = current !== null && matches(current.fields);
      return current !== null && matched ? change(current) : unchanged;
    });
    if (outcome !== unchanged) changed += 1;
    if (matched && !body.multi) break;
  }
  return changed;
}

function keysToTry(collection: Collection, query: Fields, matches: Matches, body: ModifyBody | RemoveBody): string[] {
  if (body.queryType === 'DOC' || isDocumentId(query._id)) {
    if (!isDocumentId(query._id)) throw invalidParameter('doc() needs an id');
    return [keyOfId(query._id)];
  }
  if (body.transactionId !== undefined) throw notEmulated('where in a transaction');
  const keys: string[] = [];
  for (const { key, current } of candidates(collection, query)) if (current && matches(current.fields)) keys.push(key);
  return keys;
}
