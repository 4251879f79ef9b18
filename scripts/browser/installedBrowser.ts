import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The shells first: no window, and half the work of the whole browser, by the same engine. */
const namesOnPath = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const onLinux = [
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
];
const belowProgramFiles = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

type Surroundings = { readonly platform: NodeJS.Platform; readonly environment: Readonly<NodeJS.ProcessEnv> };

/** Where this machine might keep a browser, the likeliest first. */
export function browserCandidates({ platform, environment }: Surroundings): readonly string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return roots.flatMap((root) => belowProgramFiles.map((name) => path.win32.join(root, name)));
  }
  const folders = (environment.PATH ?? '').split(':').filter(Boolean);
  const onPath = folders.flatMap((folder) => namesOnPath.map((name) => path.posix.join(folder, name)));
  return [...onPath, ...(platform === 'darwin' ? onMac : onLinux)];
}

/** A file alone is no proof: some systems keep a stand-in there that only tells how to install the real one. */
export function canRun(browser: string): boolean {
  if (!existsSync(browser)) return false;
  // Chrome on Windows opens a window for --version.
  if (process.platform === 'win32') return true;
  try {
    return /\d+\.\d+/.test(execFileSync(browser, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return false;
  }
}

export const installedBrowser = (): string | undefined =>
  browserCandidates({ platform: process.platform, environment: process.env }).find(canRun);
