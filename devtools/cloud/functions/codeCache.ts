import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where V8's compiled form of a bundle is kept between workers and processes: compiling 1.4 MB anew takes most of a
 * worker's start. Its name is made of content and path, which error traces name: a changed bundle finds nothing of an old
 * one. V8 refuses what another version of it has made.
 */
export class CodeCache {
  /** Absolute path; there is no such file before a worker has compiled the bundle. */
  readonly file: string;

  constructor(bundle: string) {
    const hash = createHash('sha256').update(readFileSync(bundle)).update(bundle).update(process.version);
    const digest = hash.digest('hex');
    this.file = join(tmpdir(), 'local-cloud-code', digest);
  }

  /** Whole or not at all: another process may be reading it. */
  write(code: Uint8Array): void {
    const written = `${this.file}.${process.pid}`;
    mkdirSync(join(tmpdir(), 'local-cloud-code'), { recursive: true });
    writeFileSync(written, code);
    renameSync(written, this.file);
  }
}
