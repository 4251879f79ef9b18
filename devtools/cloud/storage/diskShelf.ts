import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { FileShelf, StoredFile } from './fileShelf';

const headers = v.object({ path: v.string(), owner: v.string(), bytes: v.number() });
const unfinished = '.partial';
const newline = 0x0a;
/** A header is one line of JSON, and a path is far shorter. */
const longestHeader = 8 * 1024;

/**
 * One file on disk for each stored one: a line of JSON that says what it is, then its bytes, so that one renaming puts both
 * in place. What a crash left unfinished is deleted when the shelf is opened.
 */
export function diskShelf(directory: string): FileShelf {
  mkdirSync(directory, { recursive: true });
  const placeOf = (path: string) => join(directory, createHash('sha256').update(path).digest('hex'));
  return {
    kept: keptIn(directory),
    prepare: async (file, content) => {
      const written = join(directory, `${randomUUID()}${unfinished}`);
      const discard = () => rm(written, { force: true });
      try {
        await writeSynced(written, Buffer.concat([Buffer.from(`${JSON.stringify(file)}\n`), content]));
      } catch (error) {
        await discard();
        throw error;
      }
      return {
        commit: async () => {
          await rename(written, placeOf(file.path));
          await syncDirectory(directory);
        },
        discard,
      };
    },
    read: async (path) => {
      const content = await readFile(placeOf(path));
      return content.subarray(content.indexOf(newline) + 1);
    },
    remove: async (path) => {
      await rm(placeOf(path), { force: true });
      await syncDirectory(directory);
    },
  };
}

function keptIn(directory: string): StoredFile[] {
  return readdirSync(directory).flatMap((name) => {
    const place = join(directory, name);
    if (!name.endsWith(unfinished)) return [headerOf(place)];
    rmSync(place);
    return [];
  });
}

function headerOf(place: string): StoredFile {
  const start = Buffer.alloc(longestHeader);
  const file = openSync(place, 'r');
  try {
    const read = start.subarray(0, readSync(file, start));
    const end = read.indexOf(newline);
    const header = v.parse(headers, JSON.parse(read.subarray(0, end).toString()));
    const missing = header.bytes - (fstatSync(file).size - end - 1);
    if (missing !== 0) throw new Error(`${missing} of its ${header.bytes} bytes are missing`);
    return header;
  } catch (error) {
    throw new Error(`${place} is no file of a local cloud: ${String(error)}`);
  } finally {
    closeSync(file);
  }
}

async function writeSynced(place: string, content: Buffer): Promise<void> {
  const file = await open(place, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a renaming or a deletion in it survive a crash. */
async function syncDirectory(directory: string): Promise<void> {
  // Windows neither opens a directory nor needs this.
  if (process.platform === 'win32') return;
  const opened = await open(directory, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
