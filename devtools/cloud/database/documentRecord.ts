import type { Lock } from './lock';
import type { StoredDocument } from './storedDocument';

type Version = { readonly sequence: number; readonly document: StoredDocument | null };

/** All that is known under one id: the newest version, older ones that open transactions may still read, and the lock. */
export class DocumentRecord {
  lock: Lock | null = null;
  #versions: Version[] = [];

  constructor(readonly key: string) {}

  get current(): StoredDocument | null {
    return this.#versions.at(-1)?.document ?? null;
  }

  /** When the newest version was committed; 0 if there is none. */
  get sequence(): number {
    return this.#versions.at(-1)?.sequence ?? 0;
  }

  /** The document as a snapshot taken at `sequence` shows it. */
  at(sequence: number): StoredDocument | null {
    return this.#versions[this.#positionAt(sequence)]?.document ?? null;
  }

  add(sequence: number, document: StoredDocument | null): void {
    this.#versions.push({ sequence, document });
  }

  /** Forgets what no snapshot from `oldest` on can see; true when older versions remain. */
  forgetBefore(oldest: number): boolean {
    this.#versions = this.#versions.slice(Math.max(0, this.#positionAt(oldest)));
    return this.#versions.length > 1;
  }

  /** No version that anyone could read, and no transaction about to write one. */
  get isVoid(): boolean {
    return this.lock === null && this.#versions.every((version) => version.document === null);
  }

  #positionAt(sequence: number): number {
    let position = this.#versions.length - 1;
    while (position >= 0 && (this.#versions[position]?.sequence ?? 0) > sequence) position -= 1;
    return position;
  }
}
