import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` takes its first quoted word for a window's title.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Opens the person's own browser where there is one. Never fails: the address is printed as well. */
export function openBrowser(address: string): void {
  if (process.env.CI || process.env.TONGXIN_NO_OPEN) return;
  const [program, ...words] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
