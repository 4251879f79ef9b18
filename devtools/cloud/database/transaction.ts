import { randomUUID } from 'node:crypto';
import type { Collection } from './collection';
import type { DeclaredIndex } from './declaredIndex';
import type { DocumentRecord } from './documentRecord';
import type { Lock } from './lock';
import type { StoredDocument } from './storedDocument';

export type StagedWrite = {
  readonly collection: Collection;
  readonly record: DocumentRecord;
  readonly document: StoredDocument | null;
};

/** What one transaction has read from, locked and staged. */
export class Transaction implements Lock {
  readonly id = randomUUID();
  readonly ended: Promise<void>;
  /** The commit its snapshot stands at; null until its first operation. */
  snapshot: number | null = null;
  readonly #writes = new Map<DocumentRecord, StagedWrite>();
  readonly #reservations: { readonly index: DeclaredIndex; readonly key: string }[] = [];
  #end: () => void = () => undefined;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get writes(): StagedWrite[] {
    return [...this.#writes.values()];
  }

  staged(record: DocumentRecord): StagedWrite | undefined {
    return this.#writes.get(record);
  }

  stage(write: StagedWrite): void {
    write.record.lock = this;
    this.#writes.set(write.record, write);
  }

  reserve(index: DeclaredIndex, key: string, documentKey: string): void {
    index.reservations.set(key, { lock: this, documentKey });
    this.#reservations.push({ index, key });
  }

  /** Gives back every lock and wakes the plain writes that wait for one. */
  release(): void {
    for (const { index, key } of this.#reservations) index.reservations.delete(key);
    for (const { record, collection } of this.#writes.values()) {
      record.lock = null;
      collection.discardIfVoid(record);
    }
    this.#end();
  }
}
