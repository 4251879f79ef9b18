import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    functionsDirectory: '/noResource',
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

/** The wire code. wx-server-sdk 4.0.2 keeps it for storage, and makes every errCode of a failed call -1. */
const codeOf = async (call: Promise<unknown>): Promise<unknown> => (await failureOf(call)).code;

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
