import { existsSync, readdirSync } from 'node:fs';
import type { AnyCall } from '../../contracts/call';
import { inProject } from '../projectRoot';

const isCall = (value: unknown): value is AnyCall =>
  typeof value === 'object' && value !== null && 'cloudFunction' in value && 'action' in value;

/** Every call that a folder of contracts/ names in its calls.ts. */
export async function allCalls(): Promise<readonly AnyCall[]> {
  const folders = readdirSync(inProject('contracts'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = folders.map(({ name }) => inProject('contracts', name, 'calls.ts')).filter((file) => existsSync(file));
  const modules: readonly object[] = await Promise.all(files.sort().map((file) => import(file)));
  return modules.flatMap((contract) => Object.values(contract)).filter(isCall);
}
