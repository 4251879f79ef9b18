export const userFolder = 'http://usr';
const temporaryFolder = 'http://tmp';
const savedFolder = 'http://store';

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

const typeOf = (path: string): string => types[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'text/plain';

/** The files that the mini-program makes while it runs: its user folder, and temporary ones. */
export class PhoneFiles {
  readonly #base64 = new Map<string, string>();
  #lastTemporary = 0;
  #lastSaved = 0;

  write(path: string, base64: string): void {
    this.#base64.set(path, base64);
  }

  /** Base64, or undefined where there is no such file. */
  read(path: string): string | undefined {
    return this.#base64.get(path);
  }

  /** @returns whether there was one. */
  remove(path: string): boolean {
    return this.#base64.delete(path);
  }

  /** @param dataUrl with base64 data. @returns its path. */
  keepTemporary(dataUrl: string, extension: string): string {
    this.#lastTemporary += 1;
    const path = `${temporaryFolder}/${this.#lastTemporary}.${extension}`;
    this.write(path, dataUrl.slice(dataUrl.indexOf(',') + 1));
    return path;
  }

  /** Moves a temporary file out of the temporary folder. @returns its new path, or undefined where there is no such file. */
  save(temporary: string, path?: string): string | undefined {
    const base64 = temporary.startsWith(`${temporaryFolder}/`) ? this.read(temporary) : undefined;
    if (base64 === undefined) return undefined;
    this.#lastSaved += 1;
    const saved = path ?? `${savedFolder}/${this.#lastSaved}${/\.\w+$/.exec(temporary)?.[0] ?? ''}`;
    this.write(saved, base64);
    this.remove(temporary);
    return saved;
  }

  /** What an `<img>` can show of a file; undefined when the path names none of these. */
  urlOf(path: string): string | undefined {
    const base64 = this.#base64.get(path);
    return base64 === undefined ? undefined : `data:${typeOf(path)};base64,${base64}`;
  }
}
