import cloudSdk from 'wx-server-sdk';
import { putFile, readFile, removeFiles, temporaryUrls } from '../../cloudfunctions/_platform/files';
import { type LocalCloud, startLocalCloud } from '../../devtools/cloud/localCloud';
import { acceptFile, type FileRule } from '../../domain/files/acceptFile';

const rule: FileRule = { kinds: ['png', 'pdf'], maxBytes: 1000 };
const png = Buffer.from('\x89PNG\r\n\x1a\npicture', 'latin1');
const id = (path: string) => `cloud://local-env.6c6f-local-env-1250000000/${path}`;

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ dataDirectory: null, functionsDirectory: '/nowhere', schema: {} });
  Object.assign(process.env, cloud.sdkEnvironment());
  // As `_platform/cloud.ts` does it in a function.
  cloudSdk.init({ env: cloudSdk.DYNAMIC_CURRENT_ENV as never });
});
afterAll(() => cloud.close());

it('stores, reads and hands out a file by its id', async () => {
  const fileId = await putFile('a.png', png);
  const content = await readFile(fileId);
  const url = (await temporaryUrls([fileId], 60)).get(fileId) ?? '';
  expect([fileId, Buffer.from(content ?? []).equals(png), await (await fetch(url)).text()]).toEqual([
    id('a.png'),
    true,
    png.toString(),
  ]);
  cloud.clock.advance(61_000);
  expect((await fetch(url)).status).toBe(403);
});

it('judges what a phone has uploaded by its content, whatever its ending', async () => {
  const person = { openid: 'oPerson' };
  const judged = async (path: string, content: Buffer) => {
    const uploaded = await readFile(await cloud.files.upload(path, content, person));
    return uploaded === null ? null : acceptFile(uploaded, rule);
  };
  expect([
    await judged('real.png', png),
    await judged('false.png', Buffer.from('<script>')),
    await judged('large.pdf', Buffer.from(`%PDF-${'x'.repeat(1000)}`)),
  ]).toEqual([
    { ok: true, value: 'png' },
    { ok: false, failure: 'file-kind-not-accepted' },
    { ok: false, failure: 'file-too-large' },
  ]);
});

it('has nothing for a file that is gone, and removes it without complaint', async () => {
  const fileId = await putFile('gone.png', png);
  await removeFiles([fileId, id('never.png')]);
  await removeFiles([fileId]);
  expect([await readFile(fileId), await temporaryUrls([fileId], 60)]).toEqual([null, new Map()]);
});

it('asks for more files than WeChat takes at once', async () => {
  const fileIds = await Promise.all(Array.from({ length: 51 }, (_unused, index) => putFile(`many/${index}.png`, png)));
  expect([...(await temporaryUrls(fileIds, 60)).keys()].sort()).toEqual([...fileIds].sort());
  await removeFiles(fileIds);
  expect((await temporaryUrls(fileIds, 60)).size).toBe(0);
});

it('says that storage failed, where it is out of reach', async () => {
  const stopped = await startLocalCloud({ dataDirectory: null, functionsDirectory: '/nowhere', schema: {} });
  await stopped.close();
  Object.assign(process.env, stopped.sdkEnvironment());
  const failures = [readFile(id('a.png')), removeFiles([id('a.png')]), temporaryUrls([id('a.png')], 60)];
  expect((await Promise.allSettled(failures)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
  Object.assign(process.env, cloud.sdkEnvironment());
});
