import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './contentHash';

const bytesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);

export const folderBytes = (folder: string): number => bytesOf(filesBelow(folder));

/** The main package is every file that belongs to no subpackage of app.json. */
export function mainPackageBytes(folder: string): number {
  const app: { subPackages?: readonly { root: string }[]; subpackages?: readonly { root: string }[] } = JSON.parse(
    readFileSync(path.join(folder, 'app.json'), 'utf8'),
  );
  const roots = [...(app.subPackages ?? []), ...(app.subpackages ?? [])].map(({ root }) =>
    path.join(folder, root, '/'),
  );
  return bytesOf(filesBelow(folder).filter((file) => !roots.some((root) => file.startsWith(root))));
}
