import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import * as ts from 'typescript';
import { filesBelow } from '../../../scripts/contentHash';
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
  cpSync(path.join(__dirname, 'functions/count/config.json'), path.join(functions, 'count/config.json'));
  return functions;
}

test('an app and a function that are not ours run on the tools, and are driven by the real client', async () => {
  const { running, phone } = await drive({
    packageDirectory: await compiledApp(),
    functionsDirectory: await bundledFunctions(),
    browserPath: await findBrowser(),
  });
  const { cloud } = running;
  try {
    const page = await phone.miniProgram.currentPage();
    const shown = async () => (await page?.$('.count'))?.text();
    expect(await shown()).toBe('counted 1');
    await (await page?.$('.add'))?.tap();
    await page?.waitFor(async () => (await shown()) === 'counted 2');
    expect(await talkTo(cloud).collection('counters').get()).toMatchObject({ data: [{ _id: 'lin', count: 2 }] });

    await (await page?.$('.tell'))?.tap();
    await phone.tab.waitForSelector('.phone-asking .allow');
    await phone.miniProgram.native().authorizeAllow();
    await page?.waitFor(async () => (await shown()) === 'counted 3');
    expect(cloud.messages.noticesOf('lin')).toMatchObject([
      { title: 'Counted', page: 'pages/count/index', fields: [{ label: 'so far', value: '3' }] },
    ]);
    const banner = await phone.tab.waitForSelector('.phone-banner');
    expect(await banner?.evaluate((element) => element.textContent)).toContain('Counted');
  } finally {
    await phone.close();
    await running.close();
  }
});

const readme = readFileSync(inProject('devtools/README.md'), 'utf8');

test('the README shows the very lines that are driven here, ten of them', () => {
  const driven = readFileSync(path.join(__dirname, 'drive.ts'), 'utf8');
  const [, shown = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(shown).toBe(driven);
  expect(shown.split('\n').filter((line) => line.trim() !== '')).toHaveLength(10);
});

test('the README names every package that the tools need', () => {
  const imported = filesBelow(inProject('devtools'))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles)
    .map(({ fileName }) => /^(?:@[^/]+\/)?[^/]+/.exec(fileName)?.[0] ?? '')
    .filter((name) => !/^(?:\.|node:)/.test(name));
  const [, needed = ''] = /^Packages: ([^.]+)\.$/m.exec(readme) ?? [];
  expect(needed.split(/,\s/)).toEqual([...new Set(imported)].sort());
});
