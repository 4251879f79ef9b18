import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, or the file itself; nothing for a path that is not there. Sorted, so that hashes agree. */
export function filesBelow(target: string): readonly string[] {
  if (!existsSync(target)) return [];
  if (statSync(target).isFile()) return [target];
  return readdirSync(target, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .flatMap((entry) => filesBelow(path.join(target, entry.name)))
    .sort();
}

/** One hash over names and contents; times and machines do not count, so a fresh clone agrees with an old one. */
export function contentHash(root: string, targets: readonly string[]): string {
  const hash = createHash('sha256');
  for (const target of targets) {
    hash.update(`target ${target}\0`);
    for (const file of filesBelow(path.join(root, target))) {
      const content = readFileSync(file);
      hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}
