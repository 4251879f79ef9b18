import { once } from 'node:events';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { failureOf, talkTo } from './support/sdk';
import { storageSdk as sdk } from './support/storageSdk';

const running: LocalCloud[] = [];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
});
afterEach(async () => {
  for (const cloud of running.splice(0)) await cloud.close();
  rmSync(folder, { recursive: true });
});

/** A data directory with one file of storage in it. */
function aDirectoryWith(name: string, text: string): string {
  mkdirSync(join(folder, 'files'));
  writeFileSync(join(folder, 'files', name), text);
  return folder;
}

async function aCloud(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory: '/nowhere',
    schema: { notes: { indexes: [] } },
    ...options,
  });
  running.push(cloud);
  talkTo(cloud);
  return cloud;
}

const upload = async (cloudPath: string, content: string | Buffer): Promise<string> =>
  (await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(content) })).fileID;
const contentOf = async (fileID: string): Promise<string> =>
  (await sdk.downloadFile({ fileID })).fileContent.toString();
const urlOf = async (fileID: string, maxAge?: number): Promise<string> => {
  const asked = maxAge === undefined ? fileID : { fileID, maxAge };
  return (await sdk.getTempFileURL({ fileList: [asked] })).fileList[0]?.tempFileURL ?? '';
};
const missing = { status: -503003, errMsg: expect.any(String) };

/** The wire code. wx-server-sdk 4.0.2 keeps it for storage, and makes every errCode of a failed call -1. */
const codeOf = async (call: Promise<unknown>): Promise<unknown> => (await failureOf(call)).code;

describe('a file that a function uploads', () => {
  it('is read again, whatever its name and bytes, from a buffer or a stream', async () => {
    await aCloud();
    const bytes = Buffer.from([0, 255, 13, 10, 0]);
    const fileID = await upload('posters/中文 a&b.png', bytes);
    expect(fileID).toBe('cloud://local-env.6c6f-local-env-1250000000/posters/中文 a&b.png');
    const { fileContent, statusCode } = await sdk.downloadFile({ fileID });
    expect([Buffer.compare(fileContent, bytes), statusCode]).toEqual([0, 200]);
    writeFileSync(join(folder, 'a.txt'), 'streamed');
    const streamed = createReadStream(join(folder, 'a.txt'));
    expect(await contentOf((await sdk.uploadFile({ cloudPath: 'a.txt', fileContent: streamed })).fileID)).toBe(
      'streamed',
    );
  });

  it('replaces what was under its path', async () => {
    await aCloud();
    await upload('a.txt', 'first');
    expect(await contentOf(await upload('a.txt', 'second'))).toBe('second');
  });

  it.each([
    ['starts with /', '/a.txt'],
    ['empty part', 'a//b.txt'],
    ['one of dots', 'a/../../b.txt'],
    ['control character', 'a\u0018.txt'],
    ['exceeds 850 bytes', `${'记'.repeat(284)}.txt`],
  ])('is refused when its path %s', async (reason, cloudPath) => {
    await aCloud();
    const { code, errMsg } = await failureOf(upload(cloudPath, 'x'));
    expect([code, errMsg]).toEqual(['INVALID_PARAM', expect.stringContaining(reason)]);
  });

  it('is refused when it is too large, and leaves what was there', async () => {
    await aCloud({ storedFileBytes: 1000 });
    const fileID = await upload('a.bin', Buffer.alloc(1000, 'a'));
    const { code, errMsg } = await failureOf(upload('a.bin', Buffer.alloc(300_000)));
    expect([code, errMsg]).toEqual([
      'STORAGE_REQUEST_FAIL',
      expect.stringContaining('[EntityTooLarge]: the file exceeds 1000'),
    ]);
    expect(await contentOf(fileID)).toBe('a'.repeat(1000));
  });
});

describe('a temporary URL', () => {
  it('gives the file to everybody who has it, with the type of its ending and never as a page', async () => {
    await aCloud();
    const picture = await fetch(await urlOf(await upload('中 a.PNG', 'picture')));
    const page = await fetch(await urlOf(await upload('a.html', '<script>')));
    const told = ({ headers }: Response) =>
      ['content-type', 'content-disposition', 'x-content-type-options'].map((name) => headers.get(name));
    expect([await picture.text(), told(picture)]).toEqual(['picture', ['image/png', null, 'nosniff']]);
    expect([await page.text(), told(page)]).toEqual([
      '<script>',
      ['application/octet-stream', 'attachment', 'nosniff'],
    ]);
  });

  it('expires by the clock of the cloud, after a day or the asked seconds, and never later than a day', async () => {
    const cloud = await aCloud();
    const fileID = await upload('a.txt', 'x');
    const urls = [await urlOf(fileID, 60), await urlOf(fileID), await urlOf(fileID, 10_000_000)];
    const statuses = async () => Promise.all(urls.map(async (url) => (await fetch(url)).status));
    expect(await statuses()).toEqual([200, 200, 200]);
    cloud.clock.advance(61_000);
    expect(await statuses()).toEqual([403, 200, 200]);
    cloud.clock.advance(24 * 60 * 60 * 1000);
    expect(await statuses()).toEqual([403, 403, 403]);
    expect(await (await fetch(urls[0] ?? '')).text()).toContain('<Message>Request has expired</Message>');
  });

  it('holds for its own file, for reading, and until its own end', async () => {
    await aCloud();
    await upload('b.txt', 'other');
    const url = await urlOf(await upload('a.txt', 'x'), 60);
    const forged = [url.replace('a.txt', 'b.txt'), url.replace(/t=\d+/, 't=99999999999'), url.replace(/sign=\w+/, '')];
    const answers = await Promise.all(forged.map((address) => fetch(address)));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    const { search } = new URL(url);
    const put = await fetch(url, { method: 'PUT', body: 'changed', headers: { authorization: search.slice(1) } });
    expect([put.status, await (await fetch(url)).text()]).toEqual([403, 'x']);
    expect((await fetch(url, { method: 'POST', body: '' })).status).toBe(405);
  });

  it('tells a size without the bytes', async () => {
    await aCloud();
    const head = await fetch(await urlOf(await upload('a.txt', 'four')), { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '4', '']);
  });

  it('is told file by file: a missing one does not fail the others', async () => {
    await aCloud();
    const fileID = await upload('a.txt', 'x');
    const gone = fileID.replace('a.txt', 'gone.txt');
    const foreign = 'cloud://other-env.bucket/a.txt';
    const { fileList } = await sdk.getTempFileURL({ fileList: [gone, fileID, foreign] });
    expect(fileList).toMatchObject([
      { fileID: gone, ...missing, tempFileURL: '' },
      { fileID, status: 0, errMsg: 'ok', tempFileURL: expect.stringMatching(/^http:/) },
      { fileID: foreign, ...missing, tempFileURL: '' },
    ]);
    const tooMany = Array.from({ length: 51 }, () => fileID);
    expect(await codeOf(sdk.getTempFileURL({ fileList: tooMany }))).toBe('INVALID_PARAM');
  });
});

test('a deleted file is gone, for a URL that was given before as well', async () => {
  await aCloud();
  const fileID = await upload('a.txt', 'x');
  const url = await urlOf(fileID);
  const outcomes = async () => (await sdk.deleteFile({ fileList: [fileID] })).fileList;
  expect([await outcomes(), await outcomes()]).toMatchObject([
    [{ fileID, status: 0, errMsg: 'ok' }],
    [{ fileID, ...missing }],
  ]);
  const answer = await fetch(url);
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('<Code>NoSuchKey</Code>')]);
  expect(await codeOf(sdk.downloadFile({ fileID }))).toBe('STORAGE_FILE_NONEXIST');
});

test('every failed call has the errCode -1, as this SDK makes it', async () => {
  await aCloud();
  const { errCode, errMsg } = await failureOf(sdk.downloadFile({ fileID: 'cloud://other-env.bucket/a.txt' }));
  expect([errCode, errMsg]).toEqual([-1, expect.stringMatching(/^downloadFile:fail /)]);
});

test('an upload without what the cloud gave for it stores nothing', async () => {
  const cloud = await aCloud();
  const fileID = await upload('known.txt', 'x');
  const send = (headers: Record<string, string>) =>
    fetch(`${cloud.url}/files/new.txt`, { method: 'PUT', body: 'x', headers });
  const statuses = [await send({}), await send({ authorization: 't=99999999999&sign=0' })].map(({ status }) => status);
  const { fileList } = await sdk.getTempFileURL({ fileList: [fileID.replace('known', 'new')] });
  expect([statuses, fileList]).toMatchObject([[403, 403], [missing]]);
});

describe('what the cloud gives for an upload', () => {
  type Given = { url: string; authorization: string; cosFileId: string };
  const given = async (cloud: LocalCloud, path: string): Promise<Given> => {
    const body = JSON.stringify({ action: 'storage.getUploadMetadata', path, method: 'put' });
    const headers = { 'content-type': 'application/json' };
    return (await (await fetch(`${cloud.url}/admin`, { method: 'POST', body, headers })).json()).data;
  };
  const put = (url: string, { authorization, cosFileId }: Given) =>
    fetch(url, { method: 'PUT', body: 'x', headers: { authorization, 'x-cos-meta-fileid': cosFileId } });
  const isStored = async (path: string) => {
    const [found] = (await sdk.getTempFileURL({ fileList: [`cloud://local-env.6c6f-local-env-1250000000/${path}`] }))
      .fileList;
    return found?.status === 0;
  };

  it('holds for its own path and file id, and for a quarter of an hour', async () => {
    const cloud = await aCloud();
    const first = await given(cloud, 'a.txt');
    const second = await given(cloud, 'b.txt');
    expect((await put(second.url, first)).status).toBe(403);
    expect((await put(first.url, { ...first, cosFileId: second.cosFileId })).status).toBe(400);
    cloud.clock.advance(15 * 60 * 1000);
    const late = await put(first.url, first);
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Request has expired')]);
    expect([await isStored('a.txt'), await isStored('b.txt')]).toEqual([false, false]);
    expect((await put(first.url, await given(cloud, 'a.txt'))).status).toBe(200);
    expect(await isStored('a.txt')).toBe(true);
  });

  it('stores nothing of an upload that is broken off', async () => {
    const cloud = await aCloud();
    const { url, authorization, cosFileId } = await given(cloud, 'a.txt');
    const headers = { authorization, 'x-cos-meta-fileid': cosFileId, 'content-length': 1000 };
    const sending = request(url, { method: 'PUT', headers });
    const failed = once(sending, 'error');
    await new Promise<void>((sent) => {
      sending.write('x'.repeat(500), () => sent());
    });
    sending.destroy(new Error('broken off'));
    await failed;
    expect(await isStored('a.txt')).toBe(false);
    expect(await contentOf(await upload('a.txt', 'whole'))).toBe('whole');
  });
});

describe('a phone', () => {
  const owner = { openid: 'oOwner' };
  const other = { openid: 'oOther' };

  it('replaces and deletes its own files, and no others; a function may do both', async () => {
    const { files } = await aCloud();
    const own = await files.upload('a.txt', Buffer.from('mine'), owner);
    const ofFunction = await upload('b.txt', 'ours');
    expect(await codeOf(files.upload('a.txt', Buffer.from('theirs'), other))).toBe('STORAGE_EXCEED_AUTHORITY');
    expect(await codeOf(files.upload('b.txt', Buffer.from('theirs'), other))).toBe('STORAGE_EXCEED_AUTHORITY');
    expect(await files.remove([own, ofFunction], other)).toEqual([
      { code: 'STORAGE_EXCEED_AUTHORITY', fileID: own },
      { code: 'STORAGE_EXCEED_AUTHORITY', fileID: ofFunction },
    ]);
    expect(await contentOf(own)).toBe('mine');
    await files.upload('a.txt', Buffer.from('mine again'), owner);
    expect([await contentOf(own), await files.remove([own], owner)]).toEqual([
      'mine again',
      [{ code: 'SUCCESS', fileID: own }],
    ]);
    const second = await files.upload('c.txt', Buffer.from('mine'), owner);
    expect((await sdk.deleteFile({ fileList: [second] })).fileList).toMatchObject([{ status: 0 }]);
  });

  it('gets the URL of any file', async () => {
    const { files } = await aCloud();
    const [given] = await files.temporaryUrls([{ fileId: await upload('b.txt', 'ours') }]);
    expect([given?.code, await (await fetch(given?.tempFileURL ?? '')).text()]).toEqual(['SUCCESS', 'ours']);
  });

  it('is nobody without an openid, and is held to names and size', async () => {
    const { files } = await aCloud({ storedFileBytes: 3 });
    const codes = [
      await codeOf(files.upload('a.txt', Buffer.from('x'), { openid: '' })),
      await codeOf(files.upload('../a.txt', Buffer.from('x'), owner)),
      await codeOf(files.upload('a.txt', Buffer.from('four'), owner)),
    ];
    expect(codes).toEqual(['STORAGE_EXCEED_AUTHORITY', 'INVALID_PARAM', 'EXCEED_MAX_PAYLOAD_SIZE']);
  });

  it('is the only one of two who take a free path at once', async () => {
    const { files } = await aCloud({ dataDirectory: folder });
    const outcomes = await Promise.allSettled([
      files.upload('a.txt', Buffer.from(owner.openid), owner),
      files.upload('a.txt', Buffer.from(other.openid), other),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = outcomes[0]?.status === 'fulfilled' ? owner : other;
    const [given] = await files.temporaryUrls([{ fileId: 'cloud://local-env.6c6f-local-env-1250000000/a.txt' }]);
    expect(await (await fetch(given?.tempFileURL ?? '')).text()).toBe(winner.openid);
  });
});

describe('with a data directory', () => {
  it('files and their owners are there after a restart, and deleted ones are not', async () => {
    const dataDirectory = folder;
    const first = await aCloud({ dataDirectory });
    const kept = await first.files.upload('a b/中.txt', Buffer.from('kept\nlines'), { openid: 'oOwner' });
    const gone = await upload('gone.txt', 'x');
    await sdk.deleteFile({ fileList: [gone] });
    await running.pop()?.close();
    const second = await aCloud({ dataDirectory });
    expect(await contentOf(kept)).toBe('kept\nlines');
    expect(await codeOf(sdk.downloadFile({ fileID: gone }))).toBe('STORAGE_FILE_NONEXIST');
    expect(await second.files.remove([kept], { openid: 'oOther' })).toMatchObject([
      { code: 'STORAGE_EXCEED_AUTHORITY' },
    ]);
    expect(await second.files.remove([kept], { openid: 'oOwner' })).toMatchObject([{ code: 'SUCCESS' }]);
  });

  it('what a crash left half written is thrown away', async () => {
    const dataDirectory = aDirectoryWith('1.partial', '{"path":"half.txt"');
    await aCloud({ dataDirectory });
    expect(readdirSync(join(dataDirectory, 'files'))).toEqual([]);
  });

  it('a strange file is named, and the directory is free again', async () => {
    const dataDirectory = aDirectoryWith('strange', 'no header');
    await expect(aCloud({ dataDirectory })).rejects.toThrow(/files.strange is no file of a local cloud/);
    writeFileSync(join(dataDirectory, 'files/strange'), '{"path":"a.txt","owner":"","bytes":1}\nx');
    await aCloud({ dataDirectory });
  });

  it('an upload that cannot be written says so and is not there', async () => {
    const dataDirectory = folder;
    await aCloud({ dataDirectory });
    const before = await upload('a.txt', 'before');
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    renameSync(join(dataDirectory, 'files'), join(dataDirectory, 'away'));
    const { code, errMsg } = await failureOf(upload('a.txt', 'after'));
    renameSync(join(dataDirectory, 'away'), join(dataDirectory, 'files'));
    expect([code, errMsg]).toEqual(['STORAGE_REQUEST_FAIL', expect.stringMatching(/could not write a file: .*ENOENT/)]);
    expect(said.mock.calls.join()).toMatch(/a file could not be written: .*ENOENT/);
    said.mockRestore();
    expect(await contentOf(before)).toBe('before');
  });
});
