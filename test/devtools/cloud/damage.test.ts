import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import fileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { failureOf, talkTo } from './support/sdk';
import { storageSdk } from './support/storageSdk';

const schema = { notes: { indexes: [] } };
let directory: string;
let data: string;
let running: LocalCloud[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'damage-'));
  data = join(directory, 'data');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(running.map((cloud) => cloud.close()));
  running = [];
  rmSync(directory, { recursive: true });
});

async function start(dataDirectory = data): Promise<LocalCloud> {
  const cloud = await startLocalCloud({ dataDirectory, functionsDirectory: '/nowhere', schema });
  running.push(cloud);
  return cloud;
}
async function stop(cloud: LocalCloud): Promise<void> {
  running = running.filter((one) => one !== cloud);
  await cloud.close();
}

const file = () => join(data, 'database.sqlite');
const log = () => `${file()}-wal`;
const textOf = (_id: string) => ({ _id, text: '记'.repeat(500) });
const notesIn = async (cloud: LocalCloud) => (await talkTo(cloud).collection('notes').count()).total;

async function write(cloud: LocalCloud, count: number): Promise<void> {
  const notes = talkTo(cloud).collection('notes');
  for (let number = 1; number <= count; number++) await notes.add({ data: textOf(`${number}`) });
}

/** A directory that holds ten documents, closed in order. */
async function withTen(): Promise<void> {
  const cloud = await start();
  await write(cloud, 10);
  await stop(cloud);
}

/** As a killed process leaves it: all ten documents are in the write-ahead log. */
async function withTenInTheLog(): Promise<void> {
  const source = join(directory, 'source');
  const cloud = await start(source);
  await write(cloud, 10);
  cpSync(source, data, { recursive: true });
  await stop(cloud);
  expect(statSync(log()).size).toBeGreaterThan(20_000);
}

const spoil = (path: string, at: number, length = 16): void => {
  const content = readFileSync(path);
  content.fill(0xa5, at, at + length);
  writeFileSync(path, content);
};

describe('a directory whose database was damaged', () => {
  it.each([
    ['is gone', () => rmSync(file())],
    ['is empty', () => truncateSync(file(), 0)],
    ['is cut in half', () => truncateSync(file(), statSync(file()).size / 2)],
    ['begins with something else', () => spoil(file(), 0)],
    ['has a page overwritten', () => spoil(file(), 4096, 4096)],
    [
      'is another database',
      () => {
        rmSync(file());
        new Database(file()).exec('create table other (a)');
      },
    ],
  ])('is refused with the name of the file when it %s, and is not made anew', async (_, damage) => {
    await withTen();
    damage();
    await expect(start()).rejects.toThrow(/database\.sqlite is damaged: .*start afresh/);
    await expect(start()).rejects.toThrow(/database\.sqlite is damaged/);
  });

  it.each([
    ['its beginning', 4],
    ['the checksum of its beginning', 24],
    ['a commit before the last', 6000],
  ])('is refused when its write-ahead log is damaged at %s', async (_, at) => {
    await withTenInTheLog();
    spoil(log(), at, 4);
    await expect(start()).rejects.toThrow(/database\.sqlite-wal is damaged: .*start afresh/);
    await expect(start()).rejects.toThrow(/database\.sqlite-wal is damaged/);
  });

  it('is opened with every commit but the last where a crash cut that off', async () => {
    await withTenInTheLog();
    truncateSync(log(), statSync(log()).size - 100);
    expect(await notesIn(await start())).toBe(9);
  });

  it('is opened whole where a killed process left everything in the log', async () => {
    await withTenInTheLog();
    expect(await notesIn(await start())).toBe(10);
  });

  it('is made where a crash left no more than an empty file', async () => {
    mkdirSync(data);
    writeFileSync(file(), '');
    expect(await notesIn(await start())).toBe(0);
  });
});

it('a document that cannot be read is named, with its collection and its file', async () => {
  await withTen();
  const database = new Database(file());
  database.exec('update documents set text = \'{"_id": "7", \' where key like \'%7\'');
  database.close();
  await expect(start()).rejects.toThrow(/database\.sqlite: document .*7.* of notes cannot be read: .*EJSON/);
});

it('an event that cannot be read is named with its file', async () => {
  await withTen();
  const database = new Database(file());
  database.exec("insert into events (text) values ('{')");
  database.close();
  await expect(start()).rejects.toThrow(/database\.sqlite: event 1 cannot be read/);
});

it('a stored file that lost its end is named', async () => {
  const cloud = await start();
  talkTo(cloud);
  await storageSdk.uploadFile({ cloudPath: 'a.bin', fileContent: Buffer.alloc(5000, 'a') });
  await stop(cloud);
  const [name] = readdirSync(join(data, 'files'));
  const place = join(data, 'files', String(name));
  truncateSync(place, statSync(place).size - 1);
  await expect(start()).rejects.toThrow(`${place} is no file of a local cloud: Error: 1 of its 5000 bytes are missing`);
});

describe('a full disk', () => {
  it('is told as such to everyone, and nothing that was acknowledged is lost', async () => {
    const pragma = jest.spyOn(Database.prototype, 'pragma');
    const cloud = await start();
    const connection = pragma.mock.contexts[0] as Database.Database;
    await write(cloud, 5);
    const [{ page_count: pages }] = connection.pragma('page_count') as [{ page_count: number }];
    connection.pragma(`max_page_count = ${pages}`);
    const notes = talkTo(cloud).collection('notes');
    const large = { _id: 'large', text: 'x'.repeat(200_000) };
    const { errMsg } = await failureOf(notes.add({ data: large }));
    expect(errMsg).toMatch(
      /could not write its data to .*database\.sqlite.*the disk is full.*database or disk is full/,
    );
    // Memory is ahead of the disk: a reader must not be told of it.
    expect((await failureOf(notes.count())).errMsg).toMatch(/the disk is full/);
    await stop(cloud);
    expect(await notesIn(await start())).toBe(5);
  });

  it('is told as such where a file is uploaded, and the one before stays', async () => {
    talkTo(await start());
    const { fileID } = await storageSdk.uploadFile({ cloudPath: 'a.bin', fileContent: Buffer.from('first') });
    const open = fileSystem.open;
    jest.spyOn(fileSystem, 'open').mockImplementation(async (...asked) => {
      const opened = await open(...asked);
      opened.writeFile = async () => {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      };
      return opened;
    });
    const refused = storageSdk.uploadFile({ cloudPath: 'a.bin', fileContent: Buffer.from('second') });
    expect((await failureOf(refused)).errMsg).toMatch(/the disk is full.*ENOSPC/);
    jest.restoreAllMocks();
    expect((await storageSdk.downloadFile({ fileID })).fileContent.toString()).toBe('first');
    expect(readdirSync(join(data, 'files'))).toHaveLength(1);
  });
});
