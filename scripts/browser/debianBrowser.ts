import { existsSync } from 'node:fs';
import { runQuietly } from '../runQuietly';
import { installedBrowser } from './installedBrowser';

const isRootOnDebian = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Chromium and Chinese fonts from Debian's packages; nothing on other systems, or when apt cannot. */
export async function debianBrowser(say: (text: string) => void): Promise<string | undefined> {
  if (!isRootOnDebian()) return undefined;
  say('installing chromium and Chinese fonts with apt-get …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runQuietly('apt-get', ['update', '-q'], quiet);
    await runQuietly(
      'apt-get',
      ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      quiet,
    );
  } catch (error) {
    say(`apt-get could not: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
  return installedBrowser();
}
