import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { findBrowser } from '../../../scripts/findBrowser';
import { inProject } from '../../../scripts/projectRoot';
import { aFolder } from '../../support/temporaryFolder';
import { talkTo } from '../cloud/support/sdk';
import { drive } from './drive';

/** Taro's own compiler, on an app that knows nothing of ours. */
async function compiledApp(): Promise<string> {
  const app = aFolder({ 'package.json': '{ "name": "count" }' });
  cpSync(path.join(__dirname, 'app'), app, { recursive: true });
  symlinkSync(inProject('node_modules'), path.join(app, 'node_modules'));
  const words = [inProject('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'weapp'];
  const env = { ...process.env, NODE_ENV: 'production', CI: 'true' };
  await promisify(execFile)(process.execPath, words, { cwd: app, env, maxBuffer: 64 * 1024 * 1024 });
  return path.join(app, 'dist');
}

/** As it is uploaded: one file, the SDK inside. */
async function bundledFunctions(): Promise<string> {
  const functions = aFolder();
  await build({
    entryPoints: [path.join(__dirname, 'functions/count/index.js')],
    outfile: path.join(functions, 'count/index.js'),
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
  });
  return functions;
}

test('an app and a function that are not ours run on the tools, and are driven by the real client', async () => {
  const { cloud, phones, browser, phone, shown } = await drive({
    packageDirectory: await compiledApp(),
    simulatorDirectory: aFolder(),
    functionsDirectory: await bundledFunctions(),
    browserPath: await findBrowser(),
  });
  try {
    expect(shown).toBe('counted 2');
    const { data } = await talkTo(cloud).collection('counters').get();
    expect(data).toEqual([{ _id: 'lin', count: 2 }]);
  } finally {
    await phone.close();
    await browser.close();
    await phones.close();
    await cloud.close();
  }
}, 120_000);

test('the README shows the very lines that are driven here', () => {
  const driven = readFileSync(path.join(__dirname, 'drive.ts'), 'utf8');
  const readme = readFileSync(inProject('devtools/README.md'), 'utf8');
  const [, shown = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const lines = shown.split('\n').filter((line) => line.trim() !== '');
  expect(lines.length).toBeGreaterThanOrEqual(10);
  expect(lines.filter((line) => !driven.includes(line.trim()))).toEqual([]);
});
