import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { DocumentChange, EventLog, Journal } from './journal';

export type StoredRow = { readonly collection: string; readonly key: string; readonly text: string };

const format = 1;

const tables = `
  create table if not exists collections (name text primary key);
  create table if not exists documents (
    position integer primary key,
    collection text not null,
    key text not null,
    text text not null,
    unique (collection, key)
  );
  create table if not exists events (position integer primary key, text text not null);
`;

/**
 * Keeps documents in one SQLite file, with group commit: changes appended while requests are being answered are written in one
 * synchronous transaction at the end of the same turn of the event loop, and `settled` resolves only after it.
 */
export class DiskJournal implements Journal {
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

  /** @throws when another process has the directory open, or another version of this file made it */
  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#database = openExclusively(join(directory, 'database.sqlite'));
    this.#database.exec(tables);
    this.#save = this.#database.prepare(
      'insert into documents (collection, key, text) values (?, ?, ?) on conflict (collection, key) do update set text = excluded.text',
    );
    this.#remove = this.#database.prepare('delete from documents where collection = ? and key = ?');
    this.#saveCollection = this.#database.prepare('insert or ignore into collections (name) values (?)');
    this.#saveEvent = this.#database.prepare('insert into events (text) values (?)');
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
      read: () => this.#rows('select text from events order by position').map((row) => String(row.text)),
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
    if (this.#commit) this.#writePending();
    release(this.#database);
  }

  #schedule(): void {
    this.#commit ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          this.#writePending();
          resolve();
        } catch (error) {
          this.#failure = new Error(`the local cloud could not write its data: ${String(error)}`);
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
      this.#database.exec('rollback');
      throw error;
    }
  }

  #rows(sql: string): Record<string, unknown>[] {
    // libsql types its rows as unknown; these columns are declared above.
    return this.#database.prepare(sql).all() as Record<string, unknown>[];
  }
}

/** libsql keeps a closed file locked until its statements are collected, so the lock is given up first. */
function release(database: Database.Database): void {
  database.pragma('journal_mode = delete');
  database.pragma('locking_mode = normal');
  database.exec('select 1 from collections');
  database.close();
}

function openExclusively(file: string): Database.Database {
  const database = new Database(file);
  try {
    database.pragma('locking_mode = exclusive');
    database.pragma('journal_mode = wal');
    // Full: a commit returns only after the write-ahead log reached the disk.
    database.pragma('synchronous = full');
    database.exec('begin exclusive; commit');
  } catch (error) {
    database.close();
    throw new Error(`${file} is in use by another local cloud (${String(error)})`);
  }
  const [row] = database.pragma('user_version') as { user_version: number }[];
  const found = row?.user_version ?? 0;
  if (found !== 0 && found !== format) {
    database.close();
    throw new Error(
      `${file} has format ${found}, this local cloud reads ${format}: delete the directory to start afresh`,
    );
  }
  database.exec(`pragma user_version = ${format}`);
  return database;
}
