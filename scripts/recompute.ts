import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recompute } from '../domain/judging/recompute';
import { explainFault } from './recompute/explainFault';
import { readProtocolFile } from './recompute/readProtocolFile';
import type { Refusal } from './recompute/refusal';

/** Prints the standings of a published result protocol as JSON; docs/result-protocol.md. Exit status 2 refuses it. */
const refused = 2;
const mostRefusals = 20;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const say = (line: string) => process.stderr.write(`${line}\n`);

function refuse(refusals: readonly Refusal[]): void {
  for (const { where, why } of refusals.slice(0, mostRefusals)) say(`${where}: ${why}`);
  if (refusals.length > mostRefusals) say(`… and ${refusals.length - mostRefusals} more`);
  process.exitCode = refused;
}

function readBytes(file: string): Uint8Array | null {
  try {
    if (file === '-') return readFileSync(0);
    // npm starts a script in the project's folder and tells in INIT_CWD where the person stood.
    return readFileSync(path.resolve(process.env.INIT_CWD ?? process.env.PWD ?? '', file));
  } catch (error) {
    refuse([{ where: file, why: error instanceof Error ? error.message : String(error) }]);
    return null;
  }
}

function printStandings(bytes: Uint8Array): void {
  const read = readProtocolFile(bytes);
  if (!read.ok) {
    refuse(read.refusals);
    return;
  }
  const result = recompute(read.protocol, read.raw, sha256);
  if (!result.ok) {
    refuse(result.faults.map(explainFault));
    return;
  }
  for (const where of read.unread) say(`${where}: not part of the format, passed over`);
  say(result.sealedBy === null ? 'unsealed' : `the seal holds; last receipt ${result.sealedBy}`);
  process.stdout.write(`${JSON.stringify(result.standings, null, 2)}\n`);
}

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0 || /^-./.test(file)) {
  say('usage: npm run --silent recompute -- FILE.json (or - for standard input)');
  process.exitCode = refused;
} else {
  const bytes = readBytes(file);
  if (bytes !== null) printStandings(bytes);
}
