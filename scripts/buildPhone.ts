import { writeSimulator } from '../devtools/simulator/writeSimulator';
import { miniprogramFolder } from './buildMiniprogram';
import { makeWhenStale, type Outcome } from './makeWhenStale';
import { inProject, projectRoot } from './projectRoot';

export const phoneFolder = inProject('dist/demo/phone');

/** One phone: the compiled package and what runs it in a browser. */
export const buildPhone = (): Promise<Outcome> =>
  makeWhenStale(
    {
      root: projectRoot,
      name: 'demo-phone',
      inputs: ['dist/miniprogram', 'devtools/simulator', 'package-lock.json', 'scripts/buildPhone.ts'],
      outputs: ['dist/demo/phone'],
    },
    () => writeSimulator({ packageDirectory: miniprogramFolder, outputDirectory: phoneFolder }),
  );
