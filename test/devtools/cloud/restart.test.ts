import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { type DatabaseSchema, type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { failureOf, talkTo } from './support/sdk';

let dataDirectory: string;
let running: LocalCloud[] = [];

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'restart-'));
});
afterEach(async () => {
  await Promise.all(running.map((cloud) => cloud.close()));
  running = [];
  rmSync(dataDirectory, { recursive: true });
});

async function start(schema: DatabaseSchema): Promise<LocalCloud> {
  const cloud = await startLocalCloud({ dataDirectory, functionsDirectory: '/nowhere', schema });
  running.push(cloud);
  return cloud;
}

async function stop(cloud: LocalCloud): Promise<void> {
  running = running.filter((other) => other !== cloud);
  await cloud.close();
}

const without = { tickets: { indexes: [] } };
const onePerPerson = {
  tickets: {
    indexes: [{ name: 'onePerPerson', fields: [{ field: 'person', direction: 'asc' as const }], unique: true }],
  },
};

describe('a cloud that is started again', () => {
  it('has all its documents, in their order and with their types', async () => {
    const first = await start(without);
    const before = talkTo(first);
    const tickets = before.collection('tickets');
    await tickets.add({
      data: [{ _id: 'z', at: new Date(5), list: [1.5, null, { a: 'ä' }] }, { _id: 7 }, { _id: 'gone' }, { _id: 'a' }],
    });
    await tickets.doc('z').update({ data: { more: true } });
    await tickets.doc('gone').remove();
    await before.createCollection('extra');
    const open = await before.startTransaction();
    await open
      .collection('tickets')
      .doc('a')
      .update({ data: { half: true } });
    await stop(first);
    const after = talkTo(await start(without));
    expect((await after.collection('tickets').get()).data).toEqual([
      { _id: 'z', at: new Date(5), list: [1.5, null, { a: 'ä' }], more: true },
      { _id: 7 },
      { _id: 'a' },
    ]);
    expect((await after.collection('extra').count()).total).toBe(0);
  });

  it('enforces an index that is new in the schema', async () => {
    const first = await start(without);
    await talkTo(first)
      .collection('tickets')
      .add({ data: { _id: 'a', person: 'p' } });
    await stop(first);
    const tickets = talkTo(await start(onePerPerson)).collection('tickets');
    expect((await failureOf(tickets.add({ data: { person: 'p' } }))).errMsg).toContain('onePerPerson');
  });

  it('refuses to start where documents break a new unique index, and names two of them', async () => {
    const first = await start(without);
    await talkTo(first)
      .collection('tickets')
      .add({
        data: [
          { _id: 'a', person: 'p' },
          { _id: 'b', person: 'q' },
          { _id: 'c', person: 'p' },
        ],
      });
    await stop(first);
    await expect(start(onePerPerson)).rejects.toThrow(/onePerPerson.*held by documents a and c/);
    expect(
      (
        await talkTo(await start(without))
          .collection('tickets')
          .count()
      ).total,
    ).toBe(3);
  });

  it('is refused a directory that another cloud uses', async () => {
    await start(without);
    await expect(start(without)).rejects.toThrow('in use by another local cloud');
  });

  it('is refused a directory of another format', async () => {
    await stop(await start(without));
    const file = new Database(join(dataDirectory, 'database.sqlite'));
    file.exec('pragma user_version = 99');
    file.close();
    await expect(start(without)).rejects.toThrow('has format 99');
  });

  it('frees its port and its directory even when the port is taken', async () => {
    const first = await start(without);
    const otherDirectory = mkdtempSync(join(tmpdir(), 'restart-'));
    const second = () =>
      startLocalCloud({
        dataDirectory: otherDirectory,
        functionsDirectory: '/nowhere',
        schema: without,
        port: first.port,
      });
    await expect(second()).rejects.toThrow('EADDRINUSE');
    await stop(first);
    const later = await second();
    await later.close();
    rmSync(otherDirectory, { recursive: true });
  });
});
