import type { StoredDocument } from './storedDocument';

/** Answers that a document stays as it is (or stays missing). */
export const unchanged = Symbol('unchanged');

/** Decides, from what is stored under an id now, what shall be; null stands for "nothing" on both sides. */
export type NextDocument = (current: StoredDocument | null) => StoredDocument | null | typeof unchanged;
