import type Database from 'libsql';
import { sayTrouble } from '../diskTrouble';
import { closeDatabaseFile, type DatabaseFile, openDatabaseFile } from './databaseFile';
import type { DocumentChange, EventLog, Journal } from './journal';

export type StoredRow = { readonly collection: string; readonly key: string; readonly text: string };

/**
 * Keeps documents in one SQLite file, with group commit: changes appended while requests are being answered are written in one
 * synchronous transaction at the end of the same turn of the event loop, and `settled` resolves only after it.
 */
export class DiskJournal implements Journal {
  readonly #file: DatabaseFile;
  readonly #database: Database.Database;
  readonly #save: Database.Statement;
  readonly #remove: Database.Statement;
  readonly #saveCollection: Database.Statement;
  readonly #saveEvent: Database.Statement;
  /** Newest change of each document; a document changed twice in one group is written once. */
  #pending = new Map<string, DocumentChange>();
  #pendingCollections: string[] = [];
  #pendingEvents: string[] = [];
  #commit: Promise<void> | null = null;
  #failure: Error | null = null;

  /** @throws as `openDatabaseFile` does */
  constructor(directory: string) {
    this.#file = openDatabaseFile(directory);
    this.#database = this.#file.connection;
    this.#save = this.#database.prepare(
      'insert into documents (collection, key, text) values (?, ?, ?) on conflict (collection, key) do update set text = excluded.text',
    );
    this.#remove = this.#database.prepare('delete from documents where collection = ? and key = ?');
    this.#saveCollection = this.#database.prepare('insert or ignore into collections (name) values (?)');
    this.#saveEvent = this.#database.prepare('insert into events (text) values (?)');
  }

  /** Where it all is, for who must be told. */
  get path(): string {
    return this.#file.path;
  }

  collections(): string[] {
    return this.#rows('select name from collections order by rowid').map((row) => String(row.name));
  }

  /** Every document, in the order in which they were first stored. */
  documents(): StoredRow[] {
    return this.#rows('select collection, key, text from documents order by position').map((row) => ({
      collection: String(row.collection),
      key: String(row.key),
      text: String(row.text),
    }));
  }

  /** Events beside the documents, under the same group commit. */
  get events(): EventLog {
    return {
      read: () => this.#rows('select position, text from events order by position').map((row) => this.#event(row)),
      append: (event) => {
        this.#pendingEvents.push(event);
        this.#schedule();
      },
      settled: () => this.settled(),
    };
  }

  append(changes: readonly DocumentChange[]): void {
    for (const change of changes) this.#pending.set(`${change.collection}\0${change.key}`, change);
    this.#schedule();
  }

  addCollection(name: string): void {
    this.#pendingCollections.push(name);
    this.#schedule();
  }

  async settled(): Promise<void> {
    // Memory is ahead of the disk after a failed write: nothing may be answered any more.
    if (this.#failure) throw this.#failure;
    await this.#commit;
  }

  close(): void {
    try {
      if (this.#commit) this.#writePending();
    } finally {
      closeDatabaseFile(this.#file);
    }
  }

  #schedule(): void {
    this.#commit ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          this.#writePending();
          resolve();
        } catch (error) {
          this.#failure = new Error(
            `the local cloud could not write its data to ${this.path}, and answers nothing more: ${sayTrouble(error)}`,
          );
          reject(this.#failure);
        }
      });
    });
    // Whoever waits for it hears of the failure; without a waiter it must not end the process unexplained.
    this.#commit.catch(() => undefined);
  }

  #writePending(): void {
    const changes = this.#pending;
    const collections = this.#pendingCollections;
    const events = this.#pendingEvents;
    this.#pending = new Map();
    this.#pendingCollections = [];
    this.#pendingEvents = [];
    this.#commit = null;
    if (changes.size + collections.length + events.length === 0) return;
    this.#database.exec('begin immediate');
    try {
      for (const name of collections) this.#saveCollection.run(name);
      for (const { collection, key, document } of changes.values()) {
        if (document === null) this.#remove.run(collection, key);
        else this.#save.run(collection, key, document.text);
      }
      for (const event of events) this.#saveEvent.run(event);
      this.#database.exec('commit');
    } catch (error) {
      // SQLite has done so already where the disk was full, and its failure must not hide the first one.
      if (this.#database.inTransaction) this.#database.exec('rollback');
      throw error;
    }
  }

  #event({ position, text }: Record<string, unknown>): string {
    try {
      JSON.parse(String(text));
    } catch (error) {
      throw new Error(`${this.path}: event ${position} cannot be read: ${String(error)}`);
    }
    return String(text);
  }

  #rows(sql: string): Record<string, unknown>[] {
    // libsql types its rows as unknown; these columns are declared above.
    return this.#database.prepare(sql).all() as Record<string, unknown>[];
  }
}
