import type { Database } from './database';
import type { StoredDocument } from './storedDocument';

type Kept = { readonly collection: string; readonly key: string; readonly document: StoredDocument };

/** Every document at one moment. A stored version is never changed, so that nothing is copied. */
export type DocumentsSnapshot = readonly Kept[];

export const snapshotOf = ({ store }: Pick<Database, 'store'>): DocumentsSnapshot =>
  store
    .collections()
    .flatMap((collection) =>
      [...collection.records()].flatMap(({ key, current }) =>
        current === null ? [] : [{ collection: collection.name, key, document: current }],
      ),
    );

/** Makes the documents what they were; open transactions end without their writes. */
export function restoreSnapshot(
  { store, transactions }: Pick<Database, 'store' | 'transactions'>,
  snapshot: DocumentsSnapshot,
) {
  transactions.abortAll();
  const removals = store
    .collections()
    .flatMap((collection) => [...collection.records()].map((record) => ({ collection, record, document: null })));
  store.commit(removals);
  store.commit(
    snapshot.map(({ collection: name, key, document }) => {
      const collection = store.collection(name);
      return { collection, record: collection.open(key), document };
    }),
  );
}
