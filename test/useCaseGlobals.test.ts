import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../scripts/projectRoot';
import { aFolder } from './support/temporaryFolder';

const denied = ['Buffer', 'process', 'console', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'crypto', 'Date'];
const useCases = [
  'cloudfunctions/_records/seats/fill.ts',
  'cloudfunctions/activity/managing/edit.ts',
  'cloudfunctions/checkin/admit.ts',
];
const others = [
  'cloudfunctions/_platform/files.ts',
  'cloudfunctions/checkin/cloudDoor.ts',
  'cloudfunctions/checkin/index.ts',
  'src/device/clock.ts',
];

/** What the linter refuses, as a file and a global. */
function refusals(): readonly string[] {
  const source = denied.map((name) => `export const of${name} = ${name};\n`).join('');
  const house = aFolder({
    ...Object.fromEntries([...useCases, ...others].map((file) => [file, source])),
    'biome.json': readFileSync(inProject('biome.json'), 'utf8'),
    '.gitignore': 'node_modules\n',
  });
  const words = [
    inProject('node_modules/@biomejs/biome/bin/biome'),
    'lint',
    '--reporter=github',
    '--max-diagnostics=200',
  ];
  const { stdout } = spawnSync(process.execPath, words, { cwd: house, encoding: 'utf8' });
  const said = /noRestrictedGlobals,file=([^,]+),.*Do not use the global variable (\w+)/g;
  return [...stdout.matchAll(said)].map(([, file = '', name]) => `${path.relative(house, file)} ${name}`);
}

it('the linter refuses a use case the globals for bytes, time, settings and network, and leaves them to the files around it', () => {
  const all = useCases.flatMap((file) => denied.map((name) => `${file} ${name}`));
  expect([...refusals()].sort()).toEqual(all.sort());
});
