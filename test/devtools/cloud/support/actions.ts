import { openDatabase } from '../../../../devtools/cloud/database/database';
import type { DatabaseSchema } from '../../../../devtools/cloud/localCloud';
import { databaseActions } from '../../../../devtools/cloud/server/databaseActions';

export type Stored = { readonly _id: string; readonly [field: string]: unknown };

/** A database in memory driven by the SDK's request bodies without the HTTP between, for tests of thousands of steps. */
export function inMemory(schema: DatabaseSchema) {
  const database = openDatabase(null, schema);
  const actions = databaseActions(database, Date.now);
  const send = async (action: string, body: object): Promise<Record<string, unknown>> =>
    Object(await actions[`database.${action}`]?.(body));
  const collectionName = Object.keys(schema)[0] ?? '';
  const document = (id: string, transactionId?: string) => ({
    collectionName,
    transactionId,
    queryType: 'DOC',
    query: JSON.stringify({ _id: id }),
    multi: false,
  });
  const listOf = (answer: Record<string, unknown>): Stored[] =>
    Object(answer.data).list.map((text: string) => JSON.parse(text));
  return {
    close: () => database.transactions.close(),
    begin: async () => String((await send('startTransaction', {})).transactionId),
    commit: (transactionId: string) => send('commitTransaction', { transactionId }),
    abort: (transactionId: string) => send('abortTransaction', { transactionId }),
    get: async (id: string, transactionId?: string) =>
      listOf(await send('getDocument', document(id, transactionId)))[0] ?? null,
    set: (id: string, data: object, transactionId?: string) =>
      send('modifyDocument', {
        ...document(id, transactionId),
        data: JSON.stringify(data),
        merge: false,
        upsert: true,
      }),
    remove: (id: string, transactionId?: string) => send('removeDocument', document(id, transactionId)),
    add: (data: object, transactionId?: string) =>
      send('insertDocument', { collectionName, transactionId, data: [JSON.stringify(data)] }),
    where: async (query: object) =>
      listOf(
        await send('getDocument', { collectionName, queryType: 'WHERE', query: JSON.stringify(query), limit: 1000 }),
      ),
  };
}
