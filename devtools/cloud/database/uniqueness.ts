import { type CloudError, duplicateKey } from '../cloudError';
import type { Collection } from './collection';
import type { DeclaredIndex } from './declaredIndex';
import type { Fields } from './fields';
import type { Lock } from './lock';

/** A key of a unique index that a document wants for itself. */
export class UniqueClaim {
  constructor(
    readonly collection: Collection,
    readonly index: DeclaredIndex,
    readonly key: string,
  ) {}

  /** The key of a committed document, not this one, that has it. */
  otherHolder(documentKey: string): string | undefined {
    for (const holder of this.index.holders(this.key)) if (holder !== documentKey) return holder;
    return undefined;
  }

  refusal(): CloudError {
    return duplicateKey(this.collection.name, this.index.definition.name, this.key);
  }
}

export const uniqueClaims = (collection: Collection, fields: Fields): UniqueClaim[] =>
  collection.uniqueIndexes.flatMap((index) =>
    index.keysOf(fields).map((key) => new UniqueClaim(collection, index, key)),
  );

/** The open transaction that will have the key if it commits. */
export const blockingReservation = (claim: UniqueClaim): Lock | null =>
  claim.index.reservations.get(claim.key)?.lock ?? null;
