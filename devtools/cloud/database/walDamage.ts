import { existsSync, readFileSync } from 'node:fs';

const headerBytes = 32;
const frameHeaderBytes = 24;
/** By its last bit the checksums are over words of the one order or the other. */
const magics = [0x377f0682, 0x377f0683];

type Sums = readonly [number, number];
/** `isOfNow`: written since the log began anew; older frames behind them carry other salts. */
type Frame = { readonly isOfNow: boolean; readonly isCommit: boolean; readonly isWhole: boolean };

/**
 * What is wrong with SQLite's write-ahead log; null when all is well. SQLite passes over a damaged part in silence, and
 * over every later commit with it. Only the last commit may be damaged: a crash leaves it so, and it was not acknowledged.
 */
export function walDamage(file: string): string | null {
  const log = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  if (log.length <= headerBytes) return null;
  if (!magics.includes(log.readUInt32BE(0)) || !isSum(log, 24, sumOf(log, [0, 0], 0, 24)))
    return 'its beginning is damaged';
  const frames = framesIn(log);
  const damaged = frames.findIndex(({ isWhole }) => !isWhole);
  if (damaged === -1) return null;
  const behind = frames.slice(damaged).filter(({ isOfNow }) => isOfNow);
  return behind.slice(0, -1).some(({ isCommit }) => isCommit) ? `its frame ${damaged + 1} is damaged` : null;
}

function framesIn(log: Buffer): readonly Frame[] {
  const length = frameHeaderBytes + log.readUInt32BE(8);
  const salts = log.subarray(16, 24);
  const frames: Frame[] = [];
  let sums = sumOf(log, [0, 0], 0, 24);
  let isWhole = true;
  for (let at = headerBytes; at + length <= log.length; at += length) {
    const isOfNow = log.subarray(at + 8, at + 16).equals(salts);
    if (isWhole) sums = sumOf(log, sumOf(log, sums, at, 8), at + frameHeaderBytes, length - frameHeaderBytes);
    isWhole &&= isOfNow && isSum(log, at + 16, sums);
    frames.push({ isOfNow, isCommit: log.readUInt32BE(at + 4) !== 0, isWhole });
  }
  return frames;
}

const isSum = (log: Buffer, at: number, [first, second]: Sums): boolean =>
  log.readUInt32BE(at) === first && log.readUInt32BE(at + 4) === second;

/** As SQLite sums a log up, going on from the sums of what stands before. */
function sumOf(log: Buffer, [first, second]: Sums, from: number, length: number): Sums {
  const isBigEndian = log.readUInt32BE(0) === magics[1];
  const word = (at: number): number => (isBigEndian ? log.readUInt32BE(at) : log.readUInt32LE(at));
  let [one, two] = [first, second];
  for (let at = from; at < from + length; at += 8) {
    one = (one + word(at) + two) >>> 0;
    two = (two + word(at + 4) + one) >>> 0;
  }
  return [one, two];
}
