import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { projectRoot } from '../../../scripts/projectRoot';
import { builtFunctions } from './support/builtFunctions';
import { reminder } from './support/messaging';
import { type SdkDatabase, talkTo } from './support/sdk';

const functionsDirectory = builtFunctions({
  counting: { main: '(() => { let calls = 0; return async () => ({ calls: ++calls }); })()' },
  waiting: {
    main: `async () => {
      await db.collection('notes').doc('started').set({ data: { is: true } });
      for (;;) if ((await db.collection('notes').doc('go').get()).data) return null;
    }`,
    config: { timeout: 60 },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'start-over-'));
let cloud: LocalCloud;
let database: SdkDatabase;

beforeEach(async () => {
  cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory,
    schema: {
      notes: { indexes: [] },
      members: { indexes: [{ name: 'oneEmail', fields: [{ field: 'email', direction: 'asc' }], unique: true }] },
    },
    messageTemplates: [reminder],
  });
  database = talkTo(cloud);
});
afterEach(() => cloud.close());
afterAll(() => {
  for (const directory of [folder, functionsDirectory]) rmSync(directory, { recursive: true });
});

const members = () => database.collection('members');
const notes = () => database.collection('notes');
const all = () => [...cloud.documents('members')].map(({ _id, email }) => `${_id} ${email}`);
const calls = async () => Object((await cloud.invoke('counting', {}, { openid: 'oResident' })).result).calls;

describe('a cloud that starts over', () => {
  it('has the documents of then, in their order, and their unique keys, and nobody else’s', async () => {
    await members().add({
      data: [
        { _id: 'b', email: 'b' },
        { _id: 'a', email: 'a' },
      ],
    });
    const then = cloud.snapshot();
    await members()
      .doc('b')
      .update({ data: { email: 'free' } });
    await members().doc('a').remove();
    await members().add({ data: { _id: 'c', email: 'a' } });

    expect(await cloud.startOver(then)).toBe(true);
    expect(all()).toEqual(['b b', 'a a']);
    await members().add({ data: { _id: 'd', email: 'free' } });
    await expect(members().add({ data: { _id: 'e', email: 'a' } })).rejects.toMatchObject({ errCode: -502001 });
    expect(await cloud.startOver(then)).toBe(true);
    expect(all()).toEqual(['b b', 'a a']);
  });

  it('ends what is open: transactions without their writes, conflicts that were to come', async () => {
    await members().add({ data: { _id: 'a', email: 'a' } });
    const then = cloud.snapshot();
    const transaction = await database.startTransaction();
    await transaction
      .collection('members')
      .doc('a')
      .update({ data: { email: 'x' } });
    cloud.conflictNextCommits(9);
    expect(await cloud.startOver(then)).toBe(true);
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
    await database.runTransaction(
      (next) =>
        next
          .collection('members')
          .doc('a')
          .update({ data: { email: 'y' } }),
      0,
    );
    expect(all()).toEqual(['a y']);
  });

  it('has no messages, files or failures, tells the machine’s time, and keeps its functions loaded', async () => {
    const then = cloud.snapshot();
    cloud.messages.accept('oResident', [reminder.id]);
    cloud.messages.failNext(3, 43101);
    const file = await cloud.files.upload('a.txt', Buffer.from('kept'), { openid: 'oResident' });
    cloud.clock.stop();
    cloud.clock.advance(1_000_000);
    expect(await calls()).toBe(1);

    expect(await cloud.startOver(then)).toBe(true);
    expect(Math.abs(cloud.clock.now() - Date.now())).toBeLessThan(1000);
    await expect(cloud.files.read(file)).rejects.toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
    expect(await calls()).toBe(2);
  });

  it('does nothing while a function runs', async () => {
    const then = cloud.snapshot();
    const running = cloud.invoke('waiting', {}, { openid: 'oResident' });
    while ((await notes().doc('started').get()).data === null);
    expect(await cloud.startOver(then)).toBe(false);
    expect(cloud.documents('notes')).toHaveLength(1);
    await notes()
      .doc('go')
      .set({ data: { is: true } });
    await running;
    expect(await cloud.startOver(then)).toBe(true);
    expect(cloud.documents('notes')).toEqual([]);
  });

  it('is one in memory', async () => {
    const onDisk = await startLocalCloud({ dataDirectory: folder, functionsDirectory, schema: {} });
    await expect(onDisk.startOver(onDisk.snapshot())).rejects.toThrow('only a cloud in memory can start over');
    await onDisk.close();
  });
});

it('keeps an idle connection open: a request may be on its way when the server would give it up', async () => {
  const { headers } = await fetch(`${cloud.url}/admin`, { method: 'POST', body: '{}' });
  expect(headers.get('connection')).toBe('keep-alive');
  expect(headers.get('keep-alive')).toBeNull();
});

it('lets its process end, with functions loaded and connections open, where it is told to', () => {
  const program = ['--import', 'tsx', join(__dirname, 'support/unheldProcess.ts'), functionsDirectory];
  const ended = spawnSync(process.execPath, program, { cwd: projectRoot, encoding: 'utf8', timeout: 60_000 });
  expect({ status: ended.status, stdout: ended.stdout, signal: ended.signal }).toEqual({
    status: 0,
    stdout: '{"calls":1}\n',
    signal: null,
  });
});
