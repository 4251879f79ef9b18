import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/projectRoot';
import { aFolder, writeFiles } from '../support/temporaryFolder';

const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/tsx': { version } } });

/** Leaves what a real install leaves, and a line for each time it ran. */
const fakeNpm = `
const { appendFileSync, copyFileSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('npm-ran', process.argv.slice(2, 3) + '\\n');
mkdirSync('node_modules/tsx', { recursive: true });
writeFileSync('node_modules/tsx/index.js', '');
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

function aClone(npm = fakeNpm): string {
  const root = aFolder({
    'package.json': '{}',
    'package-lock.json': lock('1.0.0'),
    'npm.js': npm,
    'entry.cjs': 'console.log(JSON.stringify(process.argv.slice(2)))',
    'oldNode.cjs': "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } });",
  });
  mkdirSync(path.join(root, 'scripts'));
  copyFileSync(inProject('scripts/bootstrap.mjs'), path.join(root, 'scripts/bootstrap.mjs'));
  return root;
}

function start(root: string, nodeWords: readonly string[] = []) {
  const words = [...nodeWords, path.join(root, 'scripts/bootstrap.mjs'), 'entry.cjs', '--port', '0'];
  const environment = { ...process.env, npm_execpath: path.join(root, 'npm.js') };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env: environment, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const timesInstalled = (root: string) =>
  existsSync(path.join(root, 'npm-ran')) ? readFileSync(path.join(root, 'npm-ran'), 'utf8').split('\n').length - 1 : 0;

it('installs in a fresh clone, then runs the entry with its words', () => {
  const root = aClone();
  const { status, stdout } = start(root);
  expect([status, stdout, timesInstalled(root)]).toEqual([0, '["--port","0"]\n', 1]);
});

it('installs nothing when all is there, and says nothing', () => {
  const root = aClone();
  start(root);
  expect([start(root).stderr, timesInstalled(root)]).toEqual(['', 1]);
});

it('installs again when the lock file names another version', () => {
  const root = aClone();
  start(root);
  writeFiles(root, { 'package-lock.json': lock('2.0.0') });
  start(root);
  expect(timesInstalled(root)).toBe(2);
});

it('says in both languages that installing failed, and runs nothing', () => {
  const { status, stdout, stderr } = start(aClone('process.exit(7)'));
  expect([status, stdout]).toEqual([7, '']);
  expect(stderr).toContain('没有装好依赖包');
  expect(stderr).toContain('The packages were not installed');
});

it('says in both languages that Node is too old, and installs nothing', () => {
  const root = aClone();
  const { status, stderr } = start(root, ['--require', path.join(root, 'oldNode.cjs')]);
  expect([status, timesInstalled(root)]).toEqual([1, 0]);
  expect(stderr).toContain('需要 Node.js 20.19 或更新的版本，现在是 18.20.0');
  expect(stderr).toContain('Node.js 20.19 or newer is needed; this is 18.20.0');
});
