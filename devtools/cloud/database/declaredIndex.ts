import type { IndexDefinition } from '../databaseSchema';
import { writeText } from './documentText';
import { type Fields, isFields, type Scalar, valuesAt } from './fields';
import type { Lock } from './lock';

/** A key that an open transaction will own once it commits. */
export type Reservation = { readonly lock: Lock; readonly documentKey: string };

/** Which documents hold which values, kept for every leading run of the index's fields, so that equality on a prefix is a look-up. */
export class DeclaredIndex {
  readonly reservations = new Map<string, Reservation>();
  readonly #paths: readonly string[];
  readonly #byPrefix: readonly Map<string, Set<string>>[];

  constructor(readonly definition: IndexDefinition) {
    this.#paths = definition.fields.map(({ field }) => field);
    this.#byPrefix = this.#paths.map(() => new Map());
  }

  /** One key for each combination of values the document has in all the fields. */
  keysOf(fields: Fields): string[] {
    return this.#keysOfPrefix(fields, this.#paths.length);
  }

  /** Documents that hold this full key. */
  holders(key: string): ReadonlySet<string> {
    return this.#byPrefix.at(-1)?.get(key) ?? nobody;
  }

  replace(documentKey: string, before: Fields | null, after: Fields | null): void {
    this.#byPrefix.forEach((holders, at) => {
      const removed = before === null ? [] : this.#keysOfPrefix(before, at + 1);
      const added = after === null ? [] : this.#keysOfPrefix(after, at + 1);
      if (removed.length === added.length && removed.every((key, position) => key === added[position])) return;
      for (const key of removed) drop(holders, key, documentKey);
      for (const key of added) put(holders, key, documentKey);
    });
  }

  /** The documents that can meet these equalities, or null if they say nothing of the first field. */
  candidates(equalities: ReadonlyMap<string, readonly Scalar[]>): ReadonlySet<string> | null {
    const bound = this.#paths.findIndex((path) => !equalities.has(path));
    const length = bound === -1 ? this.#paths.length : bound;
    const holders = this.#byPrefix[length - 1];
    if (holders === undefined) return null;
    const keys = combinations(this.#paths.slice(0, length).map((path) => (equalities.get(path) ?? []).map(tokenOf)));
    return new Set(keys.flatMap((key) => [...(holders.get(key) ?? nobody)]));
  }

  #keysOfPrefix(fields: Fields, length: number): string[] {
    return combinations(this.#paths.slice(0, length).map((path) => [...new Set(valuesAt(fields, path).map(tokenOf))]));
  }
}

const nobody: ReadonlySet<string> = new Set();

function combinations(tokens: readonly (readonly string[])[]): string[] {
  let tuples: string[][] = [[]];
  for (const choices of tokens) tuples = tuples.flatMap((tuple) => choices.map((choice) => [...tuple, choice]));
  return tuples.map((tuple) => JSON.stringify(tuple));
}

/** Equal values, and only those, have equal tokens. */
function tokenOf(value: unknown): string {
  if (typeof value === 'string') return `s${value}`;
  if (value instanceof Date) return `d${value.getTime()}`;
  if (isFields(value)) return `o${writeText(value)}`;
  if (Array.isArray(value)) return `a${writeText({ value })}`;
  return `${typeof value} ${value}`;
}

function put(holders: Map<string, Set<string>>, key: string, documentKey: string): void {
  const set = holders.get(key);
  if (set) set.add(documentKey);
  else holders.set(key, new Set([documentKey]));
}

function drop(holders: Map<string, Set<string>>, key: string, documentKey: string): void {
  const set = holders.get(key);
  set?.delete(documentKey);
  if (set?.size === 0) holders.delete(key);
}
