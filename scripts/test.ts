import { spawnSync } from 'node:child_process';
import { buildCloudFunctions } from './buildCloudFunctions';
import { buildMiniprogram } from './buildMiniprogram';
import { buildPhone } from './buildPhone';
import { buildScreen } from './buildScreen';
import { findBrowser } from './findBrowser';
import { inProject } from './projectRoot';
import { runSteps } from './runSteps';
import { testReport } from './testReport';

/** Every case of what is otherwise sampled: see test/support/thorough.ts. */
const thorough = '--thorough';

/** Every suite, with what they need made first. Further words go to jest, such as `--selectProjects unit`. */
async function main(): Promise<void> {
  await runSteps(
    [
      { name: 'compile the mini-program', run: buildMiniprogram },
      { name: 'make phones that run it', run: buildPhone },
    ],
    [
      { name: 'bundle the cloud functions', run: buildCloudFunctions },
      { name: 'bundle the hall’s page', run: buildScreen },
      {
        name: 'find a browser',
        run: async () => {
          process.env.CHROME_PATH = await findBrowser();
          return process.env.CHROME_PATH;
        },
      },
    ],
  );
  const given = process.argv.slice(2).filter((word) => word !== thorough);
  if (process.argv.includes(thorough)) process.env.TONGXIN_THOROUGH = '1';
  const isReported = given.some((word) => word.startsWith('--outputFile'));
  const report = isReported ? [] : ['--json', `--outputFile=${inProject(testReport)}`];
  const words = [inProject('node_modules/jest/bin/jest.js'), ...given, ...report];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  process.exit(status ?? 1);
}

main();
