import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { hasCode } from '../devtools/web/errorCode';

const note = v.object({ pid: v.number(), address: v.nullable(v.string()) });
type Note = v.InferOutput<typeof note>;

const answerWithinMilliseconds = 3000;

/** Who holds a data directory; `address` is null while that demo is still starting. */
export type Claim =
  | { readonly isMine: true; tell(address: string): void; release(): void }
  | { readonly isMine: false; readonly address: string | null };

/** Two demos on one data directory would spoil it: the first claims it, and a claim dies with its process. */
export async function claimDataDirectory(dataDirectory: string): Promise<Claim> {
  mkdirSync(dataDirectory, { recursive: true });
  const file = path.join(dataDirectory, 'running.json');
  const mine: Note = { pid: process.pid, address: null };
  for (;;) {
    if (writeIfAbsent(file, mine)) break;
    const holder = readNote(file);
    if (holder && (await isRunning(holder))) return { isMine: false, address: holder.address };
    rmSync(file, { force: true });
  }
  return {
    isMine: true,
    tell: (address) => writeFileSync(file, JSON.stringify({ ...mine, address })),
    release: () => rmSync(file, { force: true }),
  };
}

function writeIfAbsent(file: string, content: Note): boolean {
  try {
    writeFileSync(file, JSON.stringify(content), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function readNote(file: string): Note | null {
  try {
    return v.parse(note, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Cut short by a crash, or released in between: nobody's.
    return null;
  }
}

/** A number may have passed to another program since, so who gave an address must answer there too. */
async function isRunning({ pid, address }: Note): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (address === null || pid === process.pid) return true;
  try {
    await fetch(address, { signal: AbortSignal.timeout(answerWithinMilliseconds) });
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
