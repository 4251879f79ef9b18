import { databaseRefusal } from '../cloudError';
import { limits } from '../limits';
import type { Collection } from './collection';
import type { DocumentRecord } from './documentRecord';
import type { DocumentStore } from './documentStore';
import type { Fields } from './fields';
import type { Lock } from './lock';
import { type NextDocument, unchanged } from './nextDocument';
import type { StoredDocument } from './storedDocument';
import { blockingReservation, uniqueClaims } from './uniqueness';

/**
 * Writes outside transactions. Each document is read, decided and stored in one step that nothing can come between;
 * where an open transaction holds the document or a unique key it would get, the write waits and then decides anew.
 */
export class PlainWrites {
  constructor(private readonly store: DocumentStore) {}

  /** @returns what was stored, or `unchanged` */
  async write(
    collection: Collection,
    key: string,
    next: NextDocument,
  ): Promise<StoredDocument | null | typeof unchanged> {
    const deadline = Date.now() + limits.lockWaitMilliseconds;
    for (;;) {
      const record = collection.open(key);
      try {
        const lock = record.lock;
        const document = lock ? unchanged : next(record.current);
        const blocking = lock ?? this.#blockingKey(collection, record, document);
        if (!blocking) {
          if (document !== unchanged) this.store.commit([{ collection, record, document }]);
          return document;
        }
        await untilEnded(blocking, deadline);
      } finally {
        collection.discardIfVoid(record);
      }
    }
  }

  #blockingKey(
    collection: Collection,
    record: DocumentRecord,
    document: StoredDocument | null | typeof unchanged,
  ): Lock | null {
    if (document === unchanged || document === null) return null;
    return claimOrLock(collection, record, document.fields);
  }
}

function claimOrLock(collection: Collection, record: DocumentRecord, fields: Fields): Lock | null {
  for (const claim of uniqueClaims(collection, fields)) {
    const lock = blockingReservation(claim);
    if (lock) return lock;
    if (claim.otherHolder(record.key) !== undefined) throw claim.refusal();
  }
  return null;
}

async function untilEnded(lock: Lock, deadline: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    const refuse = () => reject(databaseRefusal('[ResourceUnavailable] lock wait timeout'));
    timer = setTimeout(refuse, deadline - Date.now());
  });
  try {
    await Promise.race([lock.ended, patience]);
  } finally {
    clearTimeout(timer);
  }
}
