import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { miniprogramFolder } from '../../scripts/buildMiniprogram';
import { makeWhenStale, type Outcome } from '../../scripts/makeWhenStale';
import { inProject, projectRoot } from '../../scripts/projectRoot';
import { writeSimulator } from '../simulator/writeSimulator';

export const pageFolder = inProject('dist/demo/page');
export const phoneFolder = inProject('dist/demo/phone');

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

/** One phone: the compiled package and what runs it in a browser. */
export const buildPhone = (): Promise<Outcome> =>
  makeWhenStale(
    {
      root: projectRoot,
      name: 'demo-phone',
      inputs: ['dist/miniprogram', 'devtools/simulator', 'package-lock.json', 'devtools/demo/buildDemo.ts'],
      outputs: ['dist/demo/phone'],
    },
    () => writeSimulator({ packageDirectory: miniprogramFolder, outputDirectory: phoneFolder }),
  );
