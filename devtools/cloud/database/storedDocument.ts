import { writeText } from './documentText';
import { deepFreeze, type Fields } from './fields';

/** One version of a document; frozen, so that snapshots, readers and later versions may share its parts. */
export class StoredDocument {
  #text: string | undefined;

  /** @param sizeBound bytes the document takes at most */
  constructor(
    readonly fields: Fields,
    readonly sizeBound: number,
  ) {
    deepFreeze(fields);
  }

  /** EJSON, made once for all readers and the journal. */
  get text(): string {
    this.#text ??= writeText(this.fields);
    return this.#text;
  }
}
