import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { makeWhenStale, type Outcome } from './makeWhenStale';
import { inProject, projectRoot } from './projectRoot';
import { replaceFolder } from './replaceFolder';

export const screenFolder = inProject('dist/screen');

const source = inProject('screen');

/** Browsers of the last five years: a projector's machine is nobody's newest. */
const oldest = ['chrome88', 'edge88', 'firefox85', 'safari14.1'];

/** The hall's page, ready to be uploaded to any static hosting as it is. */
export const buildScreen = (): Promise<Outcome> =>
  makeWhenStale(
    {
      root: projectRoot,
      name: 'screen',
      inputs: ['screen', 'domain', 'contracts', 'locales', 'package-lock.json', 'scripts/buildScreen.ts'],
      outputs: ['dist/screen'],
    },
    () =>
      replaceFolder(screenFolder, async (target) => {
        await build({
          entryPoints: { page: path.join(source, 'page.ts'), look: path.join(source, 'look/page.css') },
          outdir: target,
          bundle: true,
          minify: true,
          format: 'iife',
          target: oldest,
          legalComments: 'none',
          logLevel: 'silent',
        });
        for (const file of ['index.html', 'mark.svg']) copyFileSync(path.join(source, file), path.join(target, file));
      }),
  );
