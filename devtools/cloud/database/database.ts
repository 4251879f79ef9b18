import type { DatabaseSchema } from '../databaseSchema';
import { Aggregations } from './aggregate';
import { DiskJournal, type StoredRow } from './diskJournal';
import { sizeBoundOfText } from './documentRules';
import { DocumentStore } from './documentStore';
import { readFields } from './documentText';
import { type EventLog, forgetfulJournal, forgetfulLog, type Journal } from './journal';
import { PlainWrites } from './plainWrites';
import { StoredDocument } from './storedDocument';
import { Transactions } from './transactions';

/** The parts of one running database. */
export type Database = {
  readonly store: DocumentStore;
  readonly plainWrites: PlainWrites;
  readonly transactions: Transactions;
  readonly aggregations: Aggregations;
  readonly journal: Journal;
  readonly events: EventLog;
};

/**
 * @param directory where it is kept; null: in memory only
 * @throws when the directory is in use, damaged or holds what cannot be read (the message names the file), or stored documents break a declared unique index (the message names two of them)
 */
export function openDatabase(directory: string | null, schema: DatabaseSchema): Database {
  const disk = directory === null ? null : new DiskJournal(directory);
  const journal = disk ?? forgetfulJournal;
  const store: DocumentStore = new DocumentStore(journal, () => transactions.oldestSnapshot());
  const transactions = new Transactions(store);
  try {
    if (disk) restore(store, disk);
    store.declare(schema);
  } catch (error) {
    journal.close();
    throw error;
  }
  return {
    store,
    plainWrites: new PlainWrites(store),
    transactions,
    aggregations: new Aggregations(store),
    journal,
    events: disk?.events ?? forgetfulLog,
  };
}

function restore(store: DocumentStore, disk: DiskJournal): void {
  const documents = disk.documents().map((row) => ({ collection: row.collection, document: documentIn(row, disk) }));
  store.restore(disk.collections(), documents);
  // What cannot be read is told before anything is opened on top of it.
  disk.events.read();
}

function documentIn({ collection, key, text }: StoredRow, { path }: DiskJournal): StoredDocument {
  try {
    return new StoredDocument(readFields(text, 0), sizeBoundOfText(text));
  } catch (error) {
    throw new Error(`${path}: document ${key} of ${collection} cannot be read: ${String(error)}`);
  }
}
