import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Refusal } from '../../contracts/judging/readProtocol';

const refused = 2;
const maxRefusals = 20;

export const say = (line: string) => process.stderr.write(`${line}\n`);

/** Names the faults on standard error; the exit status becomes 2. */
export function refuse(refusals: readonly Refusal[]): void {
  for (const { where, why } of refusals.slice(0, maxRefusals)) say(`${where}: ${why}`);
  if (refusals.length > maxRefusals) say(`… and ${refusals.length - maxRefusals} more`);
  process.exitCode = refused;
}

export function refuseWords(usage: string): void {
  say(`usage: ${usage}`);
  process.exitCode = refused;
}

/** The files that the command names, `-` for standard input; null, refused, when words are missing, too many or options. */
export function filesNamed(most: number): readonly string[] | null {
  const words = process.argv.slice(2);
  return words.length > 0 && words.length <= most && !words.some((word) => /^-./.test(word)) ? words : null;
}

/** Null, refused, for a file that cannot be read. */
export function readBytes(file: string): Uint8Array | null {
  try {
    if (file === '-') return readFileSync(0);
    // npm starts a script in the project's folder and tells in INIT_CWD where the person stood.
    return readFileSync(path.resolve(process.env.INIT_CWD ?? process.env.PWD ?? '', file));
  } catch (error) {
    refuse([{ where: file, why: error instanceof Error ? error.message : String(error) }]);
    return null;
  }
}
