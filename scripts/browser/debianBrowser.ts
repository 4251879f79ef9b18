import { existsSync } from 'node:fs';
import { runQuietly } from '../runQuietly';
import { installedBrowser } from './installedBrowser';

const isRootOnDebian = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Debian has the shell of every Chromium; its relatives may have the whole browser alone. */
const browserPackages = ['chromium-headless-shell', 'chromium'];

/** Chromium and Chinese fonts from Debian's packages; nothing on other systems, or when apt cannot. */
export async function debianBrowser(say: (text: string) => void): Promise<string | undefined> {
  if (!isRootOnDebian()) return undefined;
  say('installing chromium and Chinese fonts with apt-get …');
  await packaged('update', '-q').catch((error) => say(`apt-get could not: ${error}`));
  for (const browser of browserPackages) {
    try {
      await packaged('install', '-q', '-y', '--no-install-recommends', browser, 'fonts-noto-cjk');
      return installedBrowser();
    } catch (error) {
      say(`apt-get could not: ${error instanceof Error ? error.message : error}`);
    }
  }
  return undefined;
}

const packaged = (...words: readonly string[]): Promise<unknown> =>
  runQuietly('apt-get', words, { DEBIAN_FRONTEND: 'noninteractive' });
