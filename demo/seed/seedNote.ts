import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** What has been seeded into a data directory; it lies beside the database and goes with it. */
const note = v.object({ hasPast: v.boolean(), occurrences: v.array(v.string()) });
export type SeedNote = v.InferOutput<typeof note>;

const fileIn = (dataDirectory: string): string => path.join(dataDirectory, 'seeded.json');

export function readSeedNote(dataDirectory: string): SeedNote {
  const file = fileIn(dataDirectory);
  if (!existsSync(file)) return { hasPast: false, occurrences: [] };
  return v.parse(note, JSON.parse(readFileSync(file, 'utf8')));
}

export function writeSeedNote(dataDirectory: string, content: SeedNote): void {
  const file = fileIn(dataDirectory);
  writeFileSync(`${file}.next`, JSON.stringify(content));
  renameSync(`${file}.next`, file);
}
