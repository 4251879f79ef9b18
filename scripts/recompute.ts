import { createHash } from 'node:crypto';
import { recompute } from '../domain/judging/recompute';
import { filesNamed, readBytes, refuse, refuseWords, say } from './recompute/commandLine';
import { explainFault } from './recompute/explainFault';
import { readProtocolFile } from './recompute/readProtocolFile';

/** Prints the standings of a published result protocol as JSON; docs/result-protocol.md. Exit status 2 refuses it. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

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

const [file] = filesNamed(1) ?? [];
if (file === undefined) refuseWords('npm run --silent recompute -- FILE.json (or - for standard input)');
else {
  const bytes = readBytes(file);
  if (bytes !== null) printStandings(bytes);
}
