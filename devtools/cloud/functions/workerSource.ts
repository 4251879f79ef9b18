import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

let source: string | undefined;

/** functionWorker.ts as plain JavaScript: a worker thread starts without the loader (tsx, jest) that its parent runs under. */
export function workerSource(): string {
  source ??= transformSync(readFileSync(join(__dirname, 'functionWorker.ts'), 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
  }).code;
  return source;
}
