import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';

const root = resolve(__dirname, '../../../..');

/** Bundles cloudProcess.ts into the directory, so that it starts in a moment. */
export function buildCloudProcess(directory: string): string {
  const outfile = join(directory, 'cloudProcess.cjs');
  const entryPoints = [join(__dirname, 'cloudProcess.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', external: ['libsql', 'esbuild'] });
  return outfile;
}

export type SpawnedCloud = { readonly environment: Record<string, string>; kill(): Promise<void> };

export async function spawnCloud(program: string, dataDirectory: string): Promise<SpawnedCloud> {
  const child: ChildProcess = spawn(process.execPath, [program, dataDirectory], {
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  if (!child.stdout) throw new Error('the cloud has no output');
  const firstLine = once(createInterface({ input: child.stdout }), 'line');
  const [line] = await Promise.race([
    firstLine,
    exited.then(() => Promise.reject(new Error('the cloud did not start'))),
  ]);
  return {
    environment: JSON.parse(String(line)),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
