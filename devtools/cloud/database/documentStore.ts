import { collectionMissing, databaseRefusal } from '../cloudError';
import type { DatabaseSchema } from '../databaseSchema';
import { Collection } from './collection';
import type { DocumentRecord } from './documentRecord';
import { keyOfId } from './fields';
import type { Journal } from './journal';
import type { StoredDocument } from './storedDocument';
import type { StagedWrite } from './transaction';

/** Every collection in memory, the order of commits, and the journal that outlives the process. */
export class DocumentStore {
  readonly #collections = new Map<string, Collection>();
  readonly #withHistory = new Map<DocumentRecord, Collection>();
  #sequence = 0;

  /** @param oldestSnapshot the commit that the oldest open transaction reads at; Infinity if none is open */
  constructor(
    private readonly journal: Journal,
    private readonly oldestSnapshot: () => number,
  ) {}

  /** Number of the latest commit. */
  get sequence(): number {
    return this.#sequence;
  }

  collection(name: string): Collection {
    const collection = this.#collections.get(name);
    if (!collection) throw collectionMissing(name);
    return collection;
  }

  /** As `collection`, where an aggregation treats an unknown one as empty. */
  find(name: string): Collection | undefined {
    return this.#collections.get(name);
  }

  collections(): readonly Collection[] {
    return [...this.#collections.values()];
  }

  createCollection(name: string): void {
    if (!/^[A-Za-z][\w-]{0,63}$/.test(name)) throw databaseRefusal(`invalid collection name: ${name}`);
    if (this.#collections.has(name)) throw databaseRefusal(`[ResourceUnavailable.ResourceExist] Table exist: ${name}`);
    this.#collections.set(name, new Collection(name));
    this.journal.addCollection(name);
  }

  /** Takes in what an earlier run left, without writing it again. */
  restore(collections: readonly string[], documents: Iterable<{ collection: string; document: StoredDocument }>): void {
    for (const name of collections) this.#collections.set(name, new Collection(name));
    for (const { collection: name, document } of documents) {
      const collection = this.collection(name);
      const id = document.fields._id;
      const key = keyOfId(typeof id === 'number' ? id : String(id));
      collection.store(collection.open(key), 0, document);
    }
  }

  /** Makes the declared collections and builds their indexes. */
  declare(schema: DatabaseSchema): void {
    for (const [name, { indexes }] of Object.entries(schema)) {
      if (!this.#collections.has(name)) this.createCollection(name);
      for (const definition of indexes) this.collection(name).buildIndex(definition);
    }
  }

  /** Makes the writes visible, all in the same instant, and hands them to the journal as one. */
  commit(staged: readonly StagedWrite[]): void {
    // What a transaction made and removed again was never there: it leaves no version to conflict with.
    const writes = staged.filter(({ record, document }) => document !== null || record.current !== null);
    if (writes.length === 0) return;
    this.#sequence += 1;
    const oldest = this.oldestSnapshot();
    for (const { collection, record, document } of writes) {
      collection.store(record, this.#sequence, document);
      this.#trim(record, collection, oldest);
    }
    this.journal.append(
      writes.map(({ collection, record, document }) => ({ collection: collection.name, key: record.key, document })),
    );
  }

  /** Drops the versions that only ended transactions could read. */
  forgetHistory(): void {
    const oldest = this.oldestSnapshot();
    for (const [record, collection] of this.#withHistory) this.#trim(record, collection, oldest);
  }

  #trim(record: DocumentRecord, collection: Collection, oldest: number): void {
    if (record.forgetBefore(oldest)) {
      this.#withHistory.set(record, collection);
    } else {
      this.#withHistory.delete(record);
      collection.discardIfVoid(record);
    }
  }
}
