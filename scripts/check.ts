import { buildCloudFunctions } from './buildCloudFunctions';
import { acceptedByWeChat, buildMiniprogram, miniprogramFolder } from './buildMiniprogram';
import { buildScreen } from './buildScreen';
import { refuseDriftedPages } from './docs/generatedPages';
import { inProject } from './projectRoot';
import { runQuietly } from './runQuietly';
import { runSteps, type Step } from './runSteps';
import { smokeRunFunctions } from './smokeRunFunctions';

const tool = (name: string, script: string, ...words: readonly string[]): Step => ({
  name,
  run: async () => {
    await runQuietly(process.execPath, [inProject('node_modules', script), ...words]);
  },
});

const unitTests = tool('unit tests', 'jest/bin/jest.js', '--selectProjects', 'unit');

const ofSources: readonly Step[] = [
  tool('format and lint', '@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'),
  tool('types', 'typescript/bin/tsc', '-p', '.'),
  tool(
    'boundaries',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    ...[
      'domain',
      'contracts',
      'locales',
      'src',
      'screen',
      'cloudfunctions',
      'devtools',
      'demo',
      'bench',
      'scripts',
      'test',
    ],
  ),
  tool('dead code', 'knip/bin/knip.js'),
  // `--without-tests` is for whoever runs all of them right after.
  ...(process.argv.includes('--without-tests') ? [] : [unitTests]),
];

const ofBuilds: readonly Step[] = [
  { name: 'compile the mini-program', run: buildMiniprogram },
  { name: "WeChat's own compilers accept it", run: async () => acceptedByWeChat(miniprogramFolder) },
  { name: 'bundle the cloud functions', run: buildCloudFunctions },
  { name: 'bundle the hall’s page', run: buildScreen },
  { name: 'each bundle loads and answers', run: smokeRunFunctions },
  { name: 'generated pages are up to date', run: refuseDriftedPages },
];

// Each lane keeps about one core busy.
runSteps(ofSources, ofBuilds);
