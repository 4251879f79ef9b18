import { CloudError } from '../cloudError';
import { sayTrouble } from '../diskTrouble';
import type { FileShelf, StoredFile } from './fileShelf';

/** Who acts: a function may do everything, a phone's owner what WeChat's default rule for storage allows. */
export type Actor = { readonly kind: 'function' } | { readonly kind: 'client'; readonly openid: string };

export const asFunction: Actor = { kind: 'function' };

/** Under that rule everybody may read and upload, and only the owner may replace or delete. */
export const mayChange = (actor: Actor, file: StoredFile): boolean =>
  actor.kind === 'function' || (actor.openid !== '' && actor.openid === file.owner);

const notAllowed = (path: string) =>
  new CloudError('STORAGE_EXCEED_AUTHORITY', `[ResourceUnavailable] no authority over ${path}`);

/** The stored files, by their cloud path. */
export class FileStore {
  readonly #files: Map<string, StoredFile>;
  readonly #shelf: FileShelf;
  /** Changes take their turns, so that a check of the owner still holds when the change is made. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(shelf: FileShelf) {
    this.#shelf = shelf;
    this.#files = new Map(shelf.kept.map((file) => [file.path, file]));
  }

  find(path: string): StoredFile | null {
    return this.#files.get(path) ?? null;
  }

  read(file: StoredFile): Promise<Buffer> {
    return this.#shelf.read(file.path);
  }

  /**
   * Stores a file, instead of one under the same path; resolves once it would survive a crash.
   * @throws STORAGE_EXCEED_AUTHORITY when the file under that path is another's, STORAGE_REQUEST_FAIL when it cannot be written
   */
  async put(path: string, content: Buffer, actor: Actor): Promise<void> {
    const owner = actor.kind === 'client' ? actor.openid : '';
    const file: StoredFile = { path, owner, bytes: content.length };
    this.#checkMayChange(path, actor);
    const prepared = await this.#shelf.prepare(file, content).catch(cannotWrite);
    await this.#inTurn(async () => {
      try {
        this.#checkMayChange(path, actor);
        await prepared.commit().catch(cannotWrite);
      } catch (error) {
        await prepared.discard();
        throw error;
      }
      this.#files.set(path, file);
    });
  }

  /** @throws STORAGE_FILE_NONEXIST, STORAGE_EXCEED_AUTHORITY */
  async remove(path: string, actor: Actor): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#files.has(path)) throw fileMissing(path);
      this.#checkMayChange(path, actor);
      await this.#shelf.remove(path).catch(cannotWrite);
      this.#files.delete(path);
    });
  }

  async removeAll(): Promise<void> {
    for (const path of [...this.#files.keys()]) await this.remove(path, asFunction);
  }

  /** Resolves when no change is under way any more. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  #checkMayChange(path: string, actor: Actor): void {
    const present = this.find(path);
    if (present !== null && !mayChange(actor, present)) throw notAllowed(path);
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(change);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

export const fileMissing = (path: string): CloudError =>
  new CloudError('STORAGE_FILE_NONEXIST', `[ResourceNotFound] file does not exist: ${path}`);

function cannotWrite(error: unknown): never {
  const reason = sayTrouble(error);
  process.stderr.write(`[local cloud] a file could not be written: ${reason}\n`);
  throw new CloudError('STORAGE_REQUEST_FAIL', `the local cloud could not write a file: ${reason}`);
}
