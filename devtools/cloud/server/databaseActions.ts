import { invalidParameter, notEmulated } from '../cloudError';
import type { Database } from '../database/database';
import { readFields, readText } from '../database/documentText';
import { isDocumentId, keyOfId } from '../database/fields';
import { count, project, read } from '../database/read';
import { limits } from '../limits';
import { bodies, type GetBody, parseBody } from './requestShapes';
import { addDocuments, modifyDocuments, removeDocuments } from './writeActions';

/** Answers one action; what it returns is merged into the response beside requestId. */
export type Action = (body: unknown) => Promise<object>;

/** @param now milliseconds, by which `db.serverDate()` goes */
export function databaseActions(database: Database, now: () => number): { readonly [action: string]: Action } {
  const { store, transactions, aggregations } = database;
  return {
    'database.insertDocument': (body) => addDocuments(database, parseBody(bodies.add, body), now()),
    'database.getDocument': async (body) => get(database, parseBody(bodies.get, body), now()),
    'database.calculateDocument': async (body) => {
      const { collectionName, query } = parseBody(bodies.count, body);
      return { data: { total: count(store.collection(collectionName), readFields(query, now())) } };
    },
    'database.modifyDocument': (body) => modifyDocuments(database, parseBody(bodies.modify, body), now()),
    'database.removeDocument': (body) => removeDocuments(database, parseBody(bodies.remove, body), now()),
    'database.aggregateDocuments': async (body) => {
      const { collectionName, stages } = parseBody(bodies.aggregate, body);
      const at = now();
      const pipeline = stages.map(({ stageKey, stageValue }) => ({ [stageKey]: readText(stageValue, at) }));
      return { data: { list: aggregations.run(collectionName, pipeline) } };
    },
    'database.addCollection': async (body) => {
      store.createCollection(parseBody(bodies.addCollection, body).collectionName);
      return {};
    },
    'database.startTransaction': async () => ({ transactionId: transactions.begin().id }),
    'database.commitTransaction': async (body) => {
      transactions.commit(transactions.find(parseBody(bodies.endTransaction, body).transactionId));
      return {};
    },
    'database.abortTransaction': async (body) => {
      transactions.abort(transactions.find(parseBody(bodies.endTransaction, body).transactionId));
      return {};
    },
  };
}

function get(database: Database, body: GetBody, now: number): object {
  const query = readFields(body.query, now);
  const projection = readFields(body.projection, now);
  const collection = database.store.collection(body.collectionName);
  if (body.transactionId === undefined) {
    const limit = body.queryType === 'DOC' ? 1 : (body.limit ?? limits.defaultRead);
    const skip = body.offset ?? 0;
    const list = read(collection, { query, order: readFields(body.order, now), skip, limit, projection });
    return { data: { list, limit, offset: skip } };
  }
  if (body.queryType !== 'DOC') throw notEmulated('where in a transaction: WeChat reads single documents by id there');
  if (!isDocumentId(query._id)) throw invalidParameter('doc() needs an id');
  const transaction = database.transactions.find(body.transactionId);
  const document = database.transactions.read(transaction, collection, keyOfId(query._id));
  return { data: { list: document ? [project(document, projection)] : [] } };
}
