// Runs before anything is installed, so it is plain JavaScript and imports Node's own modules only.
// `node scripts/bootstrap.mjs <entry.ts> [words…]` checks Node, installs what package-lock.json names, runs the entry.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const startedAt = Date.now();
const elapsed = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
/** On standard error, so that a command's own answer stays alone on standard output. */
const say = (text) => process.stderr.write(`${text}\n`);

/** What the tools below need; older releases of 20 lack `require` of ES modules. */
const lowestNode = [20, 19];

function isNodeTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < lowestNode[0] || (major === lowestNode[0] && minor < lowestNode[1]);
}

/** Compares what npm wrote about the installed tree with the lock file; npm writes it last, so half a tree has none. */
function isInstalled() {
  const installedFile = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || optional || devOptional || installed[name]?.version === version,
  );
}

/** `npm start` tells where its own npm is; a bare `node scripts/bootstrap.mjs` takes the one on PATH. */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own && /\.c?js$/.test(own)) return [process.execPath, [own]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

function install() {
  const [program, words] = npmCommand();
  const more = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  say(`[1/2] installing packages (about ${process.env.CI ? 'a minute' : 'one to three minutes'}) …`);
  const ticking = setInterval(() => say(`      … ${elapsed()}`), 10_000);
  return new Promise((resolve) => {
    const child = spawn(program, [...words, ...more], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: program.endsWith('.cmd'),
    });
    const end = (code) => {
      clearInterval(ticking);
      resolve(code ?? 1);
    };
    child.on('error', () => end(1));
    child.on('close', end);
  });
}

/** Once, after an install by a person: commits are checked by .githooks/ unless the clone has hooks of its own. */
function checkCommits() {
  if (process.env.CI || !existsSync(path.join(root, '.git'))) return;
  const git = (...words) => spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (git('config', 'core.hooksPath').status !== 0) git('config', 'core.hooksPath', '.githooks');
}

async function start() {
  const [entry, ...words] = process.argv.slice(2);
  if (isNodeTooOld()) {
    const needed = lowestNode.join('.');
    say(
      `需要 Node.js ${needed} 或更新的版本，现在是 ${process.versions.node}。请到 https://nodejs.org 安装长期支持版。`,
    );
    say(
      `Node.js ${needed} or newer is needed; this is ${process.versions.node}. Install the LTS from https://nodejs.org.`,
    );
    process.exit(1);
  }
  if (!isInstalled()) {
    const code = await install();
    if (code !== 0) {
      say(
        '没有装好依赖包：请检查网络后再运行一次。 / The packages were not installed: check the network, then run again.',
      );
      process.exit(code);
    }
    say(`[2/2] packages installed in ${elapsed()}`);
    checkCommits();
  }
  process.chdir(root);
  process.argv = [process.argv[0], path.join(root, entry), ...words];
  await import(pathToFileURL(createRequire(path.join(root, 'package.json')).resolve('tsx')).href);
  await import(pathToFileURL(path.join(root, entry)).href);
}

await start();
