import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDemoCloud } from '../../demo/demoCloud';

/** Set-up of several suites runs in one process, each with its own modules: only the environment is shared. */
const variable = 'TONGXIN_SEEDED_DEMO';

/** A folder with the demo's data, made once a run, that nobody writes to. The cloud functions are built already. */
export async function seedOnce(): Promise<string> {
  const { [variable]: known } = process.env;
  if (known) return known;
  const folder = mkdtempSync(path.join(tmpdir(), 'tongxin-seeded-'));
  const cloud = await startDemoCloud(folder, { timers: 'manual' });
  await cloud.topUp(new Date());
  await cloud.close();
  process.env[variable] = folder;
  return folder;
}

/** The folder that the set-up of this suite has seeded. */
export function seededDemo(): string {
  const { [variable]: folder } = process.env;
  if (!folder) throw new Error('no set-up has seeded a demo');
  return folder;
}

/** A copy of it, to be written to. */
export function aSeededFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  cpSync(seededDemo(), folder, { recursive: true });
  return folder;
}

export function forgetSeed(): void {
  const { [variable]: folder } = process.env;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
