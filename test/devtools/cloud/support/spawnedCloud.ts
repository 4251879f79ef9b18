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

/** Has writes fail beyond a size, as on a full disk, instead of ending the process. */
const withFileLimit = (blocks: number) => `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;

/** @param fileBlocks how long a file may get, in blocks of 512 bytes (some shells: 1024); default: any length */
export async function spawnCloud(program: string, dataDirectory: string, fileBlocks?: number): Promise<SpawnedCloud> {
  const command = [process.execPath, program, dataDirectory];
  const [file = '', ...args] = fileBlocks === undefined ? command : ['sh', '-c', withFileLimit(fileBlocks), ...command];
  const child: ChildProcess = spawn(file, args, {
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
