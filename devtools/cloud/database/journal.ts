import type { StoredDocument } from './storedDocument';

/** The newest state of one document; null when it is gone. */
export type DocumentChange = {
  readonly collection: string;
  readonly key: string;
  readonly document: StoredDocument | null;
};

/** Where changes are kept. All changes of one `append` survive a crash together or not at all. */
export type Journal = {
  append(changes: readonly DocumentChange[]): void;
  addCollection(name: string): void;
  /** Resolves once everything appended so far would survive a crash; rejects if it could not be written. */
  settled(): Promise<void>;
  close(): void;
};

/** For a cloud that lives in memory only. */
export const forgetfulJournal: Journal = {
  append: () => undefined,
  addCollection: () => undefined,
  settled: async () => undefined,
  close: () => undefined,
};

/** What happened outside of documents, in its order, kept as documents are. */
export type EventLog = {
  /** Everything that was there when the log was opened. */
  read(): readonly string[];
  append(event: string): void;
  settled(): Promise<void>;
};

export const forgetfulLog: EventLog = {
  read: () => [],
  append: () => undefined,
  settled: async () => undefined,
};
