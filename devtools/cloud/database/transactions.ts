import { transactionConflict, transactionGone } from '../cloudError';
import { limits } from '../limits';
import type { Collection } from './collection';
import type { DocumentRecord } from './documentRecord';
import type { DocumentStore } from './documentStore';
import type { Fields } from './fields';
import { type NextDocument, unchanged } from './nextDocument';
import type { StoredDocument } from './storedDocument';
import { Transaction } from './transaction';
import { uniqueClaims } from './uniqueness';

/**
 * Snapshot isolation over single documents: a transaction reads the state at its first operation and its own writes; a write to a
 * document that another transaction holds, or that changed since the snapshot, fails at once and ends the transaction.
 */
export class Transactions {
  readonly #open = new Map<string, Transaction>();
  readonly #timers = new Map<Transaction, NodeJS.Timeout>();
  #conflictsToRaise = 0;

  constructor(private readonly store: DocumentStore) {}

  /** The next `count` commits fail with a conflict, as WeChat's sometimes do; the one conflict that runTransaction retries by itself. */
  conflictNextCommits(count: number): void {
    this.#conflictsToRaise = count;
  }

  oldestSnapshot(): number {
    let oldest = Number.POSITIVE_INFINITY;
    for (const { snapshot } of this.#open.values()) oldest = Math.min(oldest, snapshot ?? oldest);
    return oldest;
  }

  begin(): Transaction {
    const transaction = new Transaction();
    this.#open.set(transaction.id, transaction);
    const timer = setTimeout(() => this.abort(transaction), limits.transactionMilliseconds);
    this.#timers.set(transaction, timer.unref());
    return transaction;
  }

  find(id: string): Transaction {
    const transaction = this.#open.get(id);
    if (!transaction) throw transactionGone();
    return transaction;
  }

  read(transaction: Transaction, collection: Collection, key: string): StoredDocument | null {
    transaction.snapshot ??= this.store.sequence;
    const record = collection.record(key);
    return record ? visible(transaction, record, transaction.snapshot) : null;
  }

  /** @returns what was staged, or `unchanged`; any failure ends the transaction */
  write(
    transaction: Transaction,
    collection: Collection,
    key: string,
    next: NextDocument,
  ): StoredDocument | null | typeof unchanged {
    transaction.snapshot ??= this.store.sequence;
    const record = collection.open(key);
    try {
      if ((record.lock && record.lock !== transaction) || record.sequence > transaction.snapshot) {
        throw transactionConflict();
      }
      const document = next(visible(transaction, record, transaction.snapshot));
      if (document === unchanged) return unchanged;
      if (document) claimUniqueKeys(transaction, transaction.snapshot, collection, record, document.fields);
      transaction.stage({ collection, record, document });
      return document;
    } catch (error) {
      this.abort(transaction);
      throw error;
    } finally {
      collection.discardIfVoid(record);
    }
  }

  commit(transaction: Transaction): void {
    if (this.#conflictsToRaise > 0) {
      this.#conflictsToRaise -= 1;
      this.abort(transaction);
      throw transactionConflict();
    }
    this.store.commit(transaction.writes);
    this.abort(transaction);
  }

  /** Ends it; what it staged and did not commit is forgotten. */
  abort(transaction: Transaction): void {
    if (!this.#open.delete(transaction.id)) return;
    clearTimeout(this.#timers.get(transaction));
    this.#timers.delete(transaction);
    transaction.release();
    this.store.forgetHistory();
  }

  /** Ends all that are open, and forgets conflicts that were still to be raised. */
  abortAll(): void {
    this.#conflictsToRaise = 0;
    for (const transaction of [...this.#open.values()]) this.abort(transaction);
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}

function visible(transaction: Transaction, record: DocumentRecord, snapshot: number): StoredDocument | null {
  const staged = transaction.staged(record);
  return staged ? staged.document : record.at(snapshot);
}

function claimUniqueKeys(
  transaction: Transaction,
  snapshot: number,
  collection: Collection,
  record: DocumentRecord,
  fields: Fields,
): void {
  for (const claim of uniqueClaims(collection, fields)) {
    const reservation = claim.index.reservations.get(claim.key);
    if (reservation && reservation.lock !== transaction) throw transactionConflict();
    const holder = reservation?.documentKey ?? claim.otherHolder(record.key);
    if (holder !== undefined && holder !== record.key) {
      const other = collection.open(holder);
      // The snapshot cannot show who took the key since: another run of the transaction will see them.
      if (other.sequence > snapshot) throw transactionConflict();
      const shown = visible(transaction, other, snapshot);
      if (shown && claim.index.keysOf(shown.fields).includes(claim.key)) throw claim.refusal();
    }
    transaction.reserve(claim.index, claim.key, record.key);
  }
}
