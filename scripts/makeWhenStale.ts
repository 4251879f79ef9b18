import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './contentHash';

/** Something that is made of files and leaves files. Paths are relative to `root`. */
export type Recipe = {
  readonly root: string;
  /** Names the stamp; one product, one name. */
  readonly name: string;
  /** Files and folders that it is made of. */
  readonly inputs: readonly string[];
  /** What else decides the outcome, such as a setting of the environment. */
  readonly settings?: readonly string[];
  /** Files and folders that it leaves. */
  readonly outputs: readonly string[];
};

export type Outcome = 'made' | 'fresh';

/**
 * Runs `make` unless the inputs and the outputs are still what they were when it last succeeded.
 * An output that was deleted or edited counts as stale too, and so does whatever a killed run left.
 */
export async function makeWhenStale(recipe: Recipe, make: () => Promise<void>): Promise<Outcome> {
  const inputs = [contentHash(recipe.root, recipe.inputs), ...(recipe.settings ?? [])].join(' ');
  const stampFile = path.join(recipe.root, '.local/stamps', recipe.name);
  const stampNow = () => `${inputs}\n${contentHash(recipe.root, recipe.outputs)}\n`;
  const allThere = () => recipe.outputs.every((output) => existsSync(path.join(recipe.root, output)));

  if (existsSync(stampFile) && allThere() && readFileSync(stampFile, 'utf8') === stampNow()) return 'fresh';
  rmSync(stampFile, { force: true });
  await make();
  if (!allThere()) throw new Error(`${recipe.name} was made but left not all of ${recipe.outputs.join(', ')}`);
  writeWhole(stampFile, stampNow());
  return 'made';
}

/** Through a rename, so that a killed run never leaves half a file. */
function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
