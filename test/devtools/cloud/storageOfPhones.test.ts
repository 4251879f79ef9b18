import { once } from 'node:events';
import { request } from 'node:http';
import type { LocalCloud } from '../../../devtools/cloud/localCloud';
import { aCloud, codeOf, contentOf, folderOfTest, upload } from './support/storageClouds';
import { storageSdk as sdk } from './support/storageSdk';

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
    const { files } = await aCloud({ dataDirectory: folderOfTest() });
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
