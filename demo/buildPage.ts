import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../scripts/projectRoot';

export const pageFolder = inProject('dist/demo/page');

const pageSource = path.join(__dirname, 'page');

/** The page around the phones: small enough to be bundled anew each time. */
export async function buildPage(): Promise<void> {
  mkdirSync(pageFolder, { recursive: true });
  await build({
    entryPoints: [path.join(pageSource, 'page.ts'), path.join(pageSource, 'page.css')],
    outdir: pageFolder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  for (const file of ['index.html', 'mark.svg']) copyFileSync(path.join(pageSource, file), path.join(pageFolder, file));
}
