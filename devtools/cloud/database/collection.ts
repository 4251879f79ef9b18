import { duplicateKey } from '../cloudError';
import type { IndexDefinition } from '../databaseSchema';
import { DeclaredIndex } from './declaredIndex';
import { DocumentRecord } from './documentRecord';
import type { Fields } from './fields';
import type { StoredDocument } from './storedDocument';

/** The records of one collection, in the order in which they were first stored, and its indexes. */
export class Collection {
  readonly indexes: DeclaredIndex[] = [];
  readonly #records = new Map<string, DocumentRecord>();

  constructor(readonly name: string) {}

  get uniqueIndexes(): DeclaredIndex[] {
    return this.indexes.filter((index) => index.definition.unique);
  }

  record(key: string): DocumentRecord | undefined {
    return this.#records.get(key);
  }

  records(): Iterable<DocumentRecord> {
    return this.#records.values();
  }

  /** The record under a key, made empty where there is none yet. */
  open(key: string): DocumentRecord {
    const known = this.#records.get(key);
    if (known) return known;
    const record = new DocumentRecord(key);
    this.#records.set(key, record);
    return record;
  }

  /** Removes a record that nobody can read any more. */
  discardIfVoid(record: DocumentRecord): void {
    if (record.isVoid) this.#records.delete(record.key);
  }

  /** Adds a version; the indexes follow the newest one. */
  store(record: DocumentRecord, sequence: number, document: StoredDocument | null): void {
    const before = record.current?.fields ?? null;
    for (const index of this.indexes) index.replace(record.key, before, document?.fields ?? null);
    record.add(sequence, document);
  }

  /** Builds an index over what is stored; throws for a unique one that names two documents. */
  buildIndex(definition: IndexDefinition): void {
    const index = new DeclaredIndex(definition);
    for (const record of this.#records.values()) {
      if (record.current === null) continue;
      if (definition.unique) this.#refuseSecond(index, record, record.current.fields);
      index.replace(record.key, null, record.current.fields);
    }
    this.indexes.push(index);
  }

  #refuseSecond(index: DeclaredIndex, record: DocumentRecord, fields: Fields): void {
    for (const key of index.keysOf(fields)) {
      const [first] = index.holders(key);
      if (first !== undefined) {
        const error = duplicateKey(this.name, index.definition.name, key);
        error.message += ` held by documents ${first.slice(2)} and ${record.key.slice(2)}`;
        throw error;
      }
    }
  }
}
