import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Builds into a folder of its own and swaps it in at the end, so that a killed build leaves the old one whole. */
export async function replaceFolder(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const draft = `${target}.next-${process.pid}`;
  const retired = `${target}.old-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await fill(draft);
    mkdirSync(path.dirname(target), { recursive: true });
    if (existsSync(target)) renameSync(target, retired);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(retired, { recursive: true, force: true });
  }
}
