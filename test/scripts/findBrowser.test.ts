import { chmodSync } from 'node:fs';
import path from 'node:path';
import { browserCandidates, canRun } from '../../scripts/browser/installedBrowser';
import { findBrowser } from '../../scripts/findBrowser';
import { aFolder } from '../support/temporaryFolder';

const aProgram = (script: string): string => {
  const file = path.join(aFolder({ browser: `#!/bin/sh\n${script}\n` }), 'browser');
  chmodSync(file, 0o755);
  return file;
};

const named = process.env.CHROME_PATH;
afterEach(() => {
  if (named === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = named;
});

it('takes the browser that CHROME_PATH names', async () => {
  process.env.CHROME_PATH = aProgram('echo Chromium 143.0.1');
  expect(await findBrowser()).toBe(process.env.CHROME_PATH);
});

it('says so when CHROME_PATH names no browser, instead of taking another', async () => {
  process.env.CHROME_PATH = '/nowhere/chrome';
  await expect(findBrowser()).rejects.toThrow('CHROME_PATH names /nowhere/chrome, which does not run');
});

it('does not take a stand-in that only tells how to install the real one', () => {
  expect(canRun(aProgram('echo "please run: snap install chromium"; exit 1'))).toBe(false);
});

it('looks on PATH first, folder by folder, for the shell without a window before the whole browser', () => {
  const candidates = browserCandidates({ platform: 'linux', environment: { PATH: '/home/bin:/usr/bin' } });
  expect(candidates.slice(0, 4)).toEqual([
    '/home/bin/chromium-headless-shell',
    '/home/bin/chrome-headless-shell',
    '/home/bin/chromium',
    '/home/bin/chromium-browser',
  ]);
  expect(candidates).toContain('/usr/bin/google-chrome');
});

it('knows where a Mac keeps its browsers', () => {
  expect(browserCandidates({ platform: 'darwin', environment: {} })).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ]);
});

it('knows where Windows keeps Chrome and Edge', () => {
  expect(browserCandidates({ platform: 'win32', environment: { PROGRAMFILES: 'C:\\Program Files' } })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ]);
});
