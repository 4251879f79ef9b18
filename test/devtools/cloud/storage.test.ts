import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureOf } from './support/sdk';
import { aCloud, codeOf, contentOf, folderOfTest, upload } from './support/storageClouds';
import { storageSdk as sdk } from './support/storageSdk';

const urlOf = async (fileID: string, maxAge?: number): Promise<string> => {
  const asked = maxAge === undefined ? fileID : { fileID, maxAge };
  return (await sdk.getTempFileURL({ fileList: [asked] })).fileList[0]?.tempFileURL ?? '';
};
const missing = { status: -503003, errMsg: expect.any(String) };

describe('a file that a function uploads', () => {
  it('is read again, whatever its name and bytes, from a buffer or a stream', async () => {
    await aCloud();
    const bytes = Buffer.from([0, 255, 13, 10, 0]);
    const fileID = await upload('posters/中文 a&b.png', bytes);
    expect(fileID).toBe('cloud://local-env.6c6f-local-env-1250000000/posters/中文 a&b.png');
    const { fileContent, statusCode } = await sdk.downloadFile({ fileID });
    expect([Buffer.compare(fileContent, bytes), statusCode]).toEqual([0, 200]);
    writeFileSync(join(folderOfTest(), 'a.txt'), 'streamed');
    const streamed = createReadStream(join(folderOfTest(), 'a.txt'));
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
