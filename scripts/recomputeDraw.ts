import { createHash, createHmac } from 'node:crypto';
import type { PublishedDraw } from '../domain/admission/draw';
import { recomputeDraw } from '../domain/admission/recomputeDraw';
import type { Hashing } from '../domain/hashing/hashing';
import { filesNamed, readBytes, refuse, refuseWords, say } from './recompute/commandLine';
import { explainDifference } from './recompute/explainDifference';
import { readDrawFile } from './recompute/readDrawFile';

/** Prints a published draw's lots in the order drawn, as JSON; docs/draw.md. Exit status 2: it does not agree. */
const hashing: Hashing = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  hmac: (key, message) => createHmac('sha256', key).update(message).digest(),
};

function readDraw(file: string): PublishedDraw | null {
  const bytes = readBytes(file);
  if (bytes === null) return null;
  const read = readDrawFile(bytes);
  if (read.ok) return read.draw;
  refuse(read.refusals);
  return null;
}

function printOrder(draw: PublishedDraw, closed: PublishedDraw): void {
  const result = recomputeDraw(draw, hashing, closed);
  if (result.outcome === 'differs') refuse([explainDifference(result.difference)]);
  else if (result.outcome === 'not-drawn') refuse([{ where: 'order', why: 'nobody has been drawn yet' }]);
  else {
    say(`the draw agrees; seed ${result.seed}`);
    process.stdout.write(`${JSON.stringify(result.order, null, 2)}\n`);
  }
}

const [file, earlierFile = file] = filesNamed(2) ?? [];
if (file === undefined || earlierFile === undefined)
  refuseWords('npm run --silent recompute:draw -- DRAW.json [COPY-FROM-THE-CLOSING.json] (- for standard input)');
else {
  const draw = readDraw(file);
  const closed = earlierFile === file ? draw : readDraw(earlierFile);
  if (draw !== null && closed !== null) printOrder(draw, closed);
}
